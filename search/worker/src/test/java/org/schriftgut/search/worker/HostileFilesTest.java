package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerFailure.Reason;

class HostileFilesTest {
    private static final Limits LIMITS = new Limits(50 << 20, 20 << 20, 5, 20, 10_000_000);

    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), LIMITS);

    @Test
    void survives_a_parser_that_takes_all_memory() throws IOException {
        assertThat(WORKER.failure("a.tex", Samples.utf8("memory")).reason()).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(WORKER.text("a.txt", Samples.utf8("und weiter")).text()).contains("und weiter");
    }

    @Test
    void survives_endless_recursion_and_errors_in_the_same_process() throws IOException {
        WORKER.text("a.txt", Samples.utf8("erst"));
        var started = WORKER.pool().figures().started();

        assertThat(WORKER.failure("a.tex", Samples.utf8("recursion")).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(WORKER.failure("a.tex", Samples.utf8("error")).reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(WORKER.pool().figures().started()).isEqualTo(started);
    }

    @Test
    void does_not_repeat_what_a_library_says_about_the_content() throws IOException {
        var failure = WORKER.failure("a.tex", Samples.utf8("throw"));

        assertThat(failure.sentence()).contains("damaged").doesNotContain("secret");
        assertThat(failure.partialText()).contains("before throw");
    }

    @Test
    void keeps_what_libraries_print_out_of_the_protocol() throws IOException {
        assertThat(WORKER.text("a.tex", Samples.utf8("print")).text()).isEqualToIgnoringWhitespace("before print");
    }

    @Test
    void stops_unpacking_at_the_limit_of_bytes() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("a.txt", Samples.utf8("Anfang"));
        parts.put("b.zip", Samples.zipBomb("b.pdf", "%PDF-1.4\n", "% nichts\n", "", 100));

        var failure = WORKER.failure("", Samples.zip(parts));

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(failure.partialText()).contains("Anfang");
    }

    @Test
    void reads_the_start_of_a_text_that_grows_a_thousandfold() throws IOException {
        var bomb = WORKER.file("bomb", Samples.zipBomb("a.txt", "", "Bombe ", "", 200));

        var extracted = WORKER.pool().run(ReadContent.whole("", 100_000), bomb);

        assertThat(extracted.truncated()).isTrue();
        assertThat(extracted.text()).hasSize(100_000);
    }

    @Test
    void refuses_an_office_document_that_is_a_bomb() throws IOException {
        var bomb = Samples.zipBomb(
                "word/document.xml",
                "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body>",
                "<w:proofErr w:type='spellStart'/>",
                "</w:body></w:document>",
                300);

        assertThat(WORKER.failure("", bomb).reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    @Test
    void stops_at_the_limits_of_depth_and_number() throws IOException {
        var nested = Samples.utf8("innen");
        for (int i = 0; i < 8; i++) {
            nested = Samples.zip(Map.of(i == 0 ? "a.txt" : "a.zip", nested));
        }
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 30; i++) {
            many.put(i + ".txt", Samples.utf8("Nummer " + i));
        }

        var tooDeep = WORKER.failure("", nested);
        var tooMany = WORKER.failure("", Samples.zip(many));

        assertThat(tooDeep.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(tooDeep.sentence()).contains("5 deep");
        assertThat(tooMany.sentence()).contains("More than 20 files");
        assertThat(tooMany.partialText()).contains("Nummer 19").doesNotContain("Nummer 20");
    }

    @Test
    void does_not_resolve_external_entities() throws IOException {
        var secret = WORKER.file("secret.txt", Samples.utf8("streng geheim"));
        var doctype = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Samples.utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                Samples.utf8(doctype + "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text><t:p>Text &x;</t:p>"
                        + "</o:text></o:body></o:document-content>"));

        assertThat(allTextOf("a.xml", Samples.utf8(doctype + "<a>Text &x;</a>")))
                .doesNotContain("geheim");
        assertThat(allTextOf("a.odt", Samples.zip(parts))).doesNotContain("geheim");
        assertThat(allTextOf("a.svg", Samples.utf8(doctype + "<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>")))
                .doesNotContain("geheim");
        assertThat(Files.readString(secret)).isEqualTo("streng geheim");
    }

    @Test
    void does_not_expand_a_billion_laughs() throws IOException {
        var xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
        }
        xml.append("]><a>&e11;</a>");

        assertThat(allTextOf("a.xml", Samples.utf8(xml.toString()))).hasSizeLessThan(100_000);
    }

    @Test
    void refuses_a_picture_of_250_megapixels_by_its_header() throws IOException {
        var failure = WORKER.failure(new Thumbnail(200), Samples.pngHeader(25_000, 10_000));

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(failure.sentence()).contains("25000 x 10000");
    }

    @Test
    void keeps_the_letter_of_a_mail_with_too_much_attached() throws IOException {
        var many = mail("Der Brief", "--q\nContent-Type: text/plain; name=a.txt\n\nAnlage\n".repeat(30));
        var large = mail("Der Brief", "--q\nContent-Type: text/plain; name=a.txt\n\n" + "x".repeat(21 << 20) + "\n");
        var winmail = mail("Der Brief", "--q\nContent-Type: application/ms-tnef\n\n" + "x".repeat(21 << 20) + "\n");

        for (var mail : List.of(many, large, winmail)) {
            assertKept(WORKER.failure(new ReadContent("", 1_000, WORKER.newFolder()), mail));
            assertKept(WORKER.failure("", mail));
        }
    }

    @Test
    void keeps_the_letter_of_an_outlook_message_with_too_much_attached() throws IOException {
        var message = MsgSample.withThreeAttachments(Samples.png(2, 2), new byte[21 << 20]);

        var failure = WORKER.failure(new ReadContent("", 1_000, WORKER.newFolder()), message);

        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(failure.partialText()).contains("Siehe Bild");
    }

    private static void assertKept(WorkerFailure failure) {
        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(failure.partialText()).contains("Der Brief");
    }

    private static byte[] mail(String letter, String parts) {
        return Samples.utf8("From: Jutta <j@example.org>\nSubject: Sache\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=q\n\n--q\n\n" + letter + "\n" + parts + "--q--\n");
    }

    private static String allTextOf(String name, byte[] content) throws IOException {
        try {
            return WORKER.text(name, content).text();
        } catch (WorkerFailure e) {
            return e.partialText();
        }
    }
}
