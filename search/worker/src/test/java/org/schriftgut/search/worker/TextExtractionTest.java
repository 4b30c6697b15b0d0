package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.client.Identify;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.WorkerFailure.Reason;

class TextExtractionTest {
    private static final String SENTENCE = "Die Straßenverkehrsbehörde prüft den Antrag.";

    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), Limits.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docx",
                "xlsx",
                "pdf",
                "odt",
                "html",
                "txt",
                "latin1.txt",
                "rtf",
                "xml",
                "md",
                "csv",
                "eml",
                "zip"
            })
    void reads_the_text_of(String format) throws IOException {
        var extracted = WORKER.text("sample." + format, sample(format));

        assertThat(extracted.text()).contains(SENTENCE);
        assertThat(extracted.truncated()).isFalse();
        assertThat(extracted.problem()).isEmpty();
    }

    private static byte[] sample(String format) throws IOException {
        return switch (format) {
            case "docx" -> Samples.docx(SENTENCE);
            case "xlsx" -> Samples.xlsx(SENTENCE);
            case "pdf" -> Samples.pdf(SENTENCE, "");
            case "odt" -> Samples.odt(SENTENCE);
            case "html" ->
                Samples.utf8("<!DOCTYPE html><html><head><meta charset='utf-8'><title>T</title></head><body><p>"
                        + SENTENCE + "</p><script>var x;</script></body></html>");
            case "latin1.txt" -> SENTENCE.repeat(3).getBytes(Charset.forName("windows-1252"));
            case "rtf" ->
                "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\pard\\f0 Die Stra\\'dfenverkehrsbeh\\'f6rde pr\\'fcft den Antrag.\\par}"
                        .getBytes(Charset.forName("windows-1252"));
            case "xml" -> Samples.utf8("<?xml version='1.0'?><a><b>" + SENTENCE + "</b></a>");
            case "eml" ->
                Samples.utf8("From: a@example.org\r\nSubject: S\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + SENTENCE);
            case "zip" -> Samples.zip(Map.of("innen.docx", Samples.docx(SENTENCE)));
            default -> Samples.utf8(SENTENCE + "\n");
        };
    }

    @Test
    void tells_title_author_and_type() throws IOException {
        var extracted = WORKER.text("", Samples.docx(SENTENCE));

        assertThat(extracted.metadata()).containsEntry("title", "Bescheid").containsEntry("author", "Erika Muster");
        assertThat(extracted.detectedType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void tells_where_pages_start() throws IOException {
        var read = WORKER.text("", Samples.pdf("Seite eins", "Seite zwei", ""));

        assertThat(read.pages()).hasSize(2);
        assertThat(read.text().substring(read.pages().get(1)))
                .contains("Seite zwei")
                .doesNotContain("eins");
        assertThat(read.pronom()).contains("fmt/20");
        assertThat(WORKER.text("", Samples.docx(SENTENCE)).pages()).isEmpty();
        assertThat(WORKER.text("", Samples.docx(SENTENCE)).pronom()).contains("fmt/412");
    }

    @Test
    void reads_text_and_parts_of_a_mail_in_one_run() throws IOException {
        var mail = MailFaultsTest.class
                .getResourceAsStream("/faults/06-termineinladung/a-text-html-kalender.eml")
                .readAllBytes();
        var folder = WORKER.newFolder();

        var read = WORKER.pool().run(new ReadContent("a.eml", 1_000, folder), WORKER.file("mail", mail));

        assertThat(read.text()).contains("Knöterichweg").doesNotContain("VCALENDAR");
        assertThat(read.detectedType()).isEqualTo("message/rfc822");
        assertThat(read.mail().orElseThrow().attachments()).hasSize(1);
    }

    @Test
    void stops_at_the_number_of_characters_asked_for() throws IOException {
        var file = WORKER.file("long", Samples.utf8("Akte ".repeat(200_000)));

        var extracted = WORKER.pool().run(ReadContent.whole("long.txt", 1_000), file);

        assertThat(extracted.text()).hasSize(1_000);
        assertThat(extracted.truncated()).isTrue();
    }

    @Test
    void has_no_text_for_a_picture_and_for_an_empty_file() throws IOException {
        assertThat(WORKER.text("a.png", Samples.png(3, 3)).text()).isBlank();
        assertThat(WORKER.text("a.pdf", new byte[0]).text()).isEmpty();
    }

    @Test
    void leaves_out_a_damaged_file_inside_and_says_so() throws IOException {
        var damaged = Arrays.copyOf(Samples.pdf(SENTENCE, ""), 100);

        var extracted = WORKER.text("", Samples.zip(Map.of("a.pdf", damaged, "b.docx", Samples.docx(SENTENCE))));

        assertThat(extracted.text()).contains(SENTENCE);
        assertThat(extracted.embeddedCount()).isEqualTo(2);
        assertThat(extracted.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("1 of 2"));
    }

    @Test
    void tells_a_protected_file_from_a_damaged_one() throws IOException {
        var whole = Samples.docx(SENTENCE);

        assertThat(WORKER.failure("", Samples.pdf(SENTENCE, "geheim")).reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(WORKER.failure("a.docx", Arrays.copyOf(whole, whole.length / 2))
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void knows_a_file_by_its_content_whatever_its_name() throws IOException {
        var file = WORKER.file("pdf", Samples.pdf(SENTENCE, ""));

        assertThat(WORKER.pool().run(new Identify("brief.docx"), file)).isEqualTo("application/pdf");
    }

    @Test
    void opens_files_whose_path_is_not_ascii() throws IOException {
        var file = WORKER.file("Größe €.txt", Samples.utf8(SENTENCE));

        assertThat(WORKER.pool().run(ReadContent.whole("a.txt", 1_000), file).text())
                .contains(SENTENCE);
    }
}
