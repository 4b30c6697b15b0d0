package org.schriftgut.web.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Problem;

class SentFormTest {

    private static final String FIELD = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";

    @Test
    void fields_and_files_are_told_apart_and_keep_their_order() throws IOException {
        var parts = read(
                """
                --x\r
                Content-Disposition: form-data; name="titel"\r
                \r
                Straße\r
                --x  \r
                content-disposition: form-data; filename="Übersicht; alt.txt"; name=datei\r
                Content-Type: text/plain\r
                \r
                eins\r
                zwei\r
                --x\r
                Content-Disposition: form-data; name="datei"; filename=""\r
                \r
                \r
                --x--\r
                """);

        assertThat(parts).extracting(EntityPart::getName).containsExactly("titel", "datei", "datei");
        assertThat(parts)
                .extracting(part -> part.getFileName().orElse(null))
                .containsExactly(null, "Übersicht; alt.txt", "");
        assertThat(parts.get(0).getContent()).hasBinaryContent("Straße".getBytes(StandardCharsets.UTF_8));
        assertThat(parts.get(1).getContent()).hasContent("eins\r\nzwei");
        assertThat(parts.get(2).getContent()).isEmpty();
    }

    @Test
    void bytes_that_look_like_half_a_boundary_stay_whole_wherever_they_are_cut() throws IOException {
        var random = new Random(7);
        var bytes = new byte[300_000];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) "\r\n--y".charAt(random.nextInt(5));
        }
        var head = "--xy\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n";
        InputStream body = new SequenceInputStream(
                new SequenceInputStream(in(head), new ByteArrayInputStream(bytes)), in("\r\n--xy--"));

        var parts = SentForm.read(body, "xy").parts();

        assertThat(parts.get(0).getContent()).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12345678901234567890123456789012345678901234567890123456789012345678901"})
    void without_a_boundary_nothing_is_read(String boundary) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> SentForm.read(in(FIELD + "--x--"), boundary))
                .matches(problem -> problem.is(FormFault.BOUNDARY_MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x",
                "--x\r\n",
                FIELD,
                FIELD + "--x",
                FIELD + "--x-",
                FIELD + "--x\r\nContent-Disposition: form-data; name=b; filename=c\r\n\r\nhalf a file",
                "nothing of a form"
            })
    void a_form_without_its_end_is_no_form(String body) {
        assertRefused(body, FormFault.END_MISSING);
    }

    @Test
    void parts_are_counted() throws IOException {
        assertThat(read(FIELD.repeat(SentForm.MAX_PARTS) + "--x--")).hasSize(SentForm.MAX_PARTS);
        assertRefused(FIELD.repeat(SentForm.MAX_PARTS + 1) + "--x--", FormFault.TOO_MANY_PARTS);
    }

    @Test
    void headers_are_counted_in_all() {
        var header = "X-Nothing: " + "y".repeat(100) + "\r\n";

        assertRefused("--x\r\n" + header.repeat(100) + "\r\n1\r\n--x--", FormFault.HEADERS_TOO_LONG);
        assertRefused("--x\r\n" + "y".repeat(100_000), FormFault.HEADERS_TOO_LONG);
        assertRefused("y".repeat(100_000) + "\r\n" + FIELD + "--x--", FormFault.HEADERS_TOO_LONG);
    }

    @Test
    void fields_are_counted_in_all() {
        var field = FIELD.replace("1", "1".repeat(SentForm.MAX_FIELD_BYTES / 2 + 1));

        assertRefused(field + field + "--x--", FormFault.FIELDS_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
                "--xy\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--x--",
                "--x\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n--x--"
            })
    void a_part_that_is_none_is_refused(String body) {
        assertRefused(body, FormFault.PART_UNREADABLE);
    }

    private static void assertRefused(String body, FormFault why) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> read(body))
                .matches(problem -> problem.is(why), why.name());
    }

    private static List<EntityPart> read(String body) throws IOException {
        return SentForm.read(in(body), "x").parts();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
