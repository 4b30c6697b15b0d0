package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.ReadContent;

/** Mails that users of other products found read wrongly, each kind with some relatives of our own. */
class MailFaultsTest {
    private static final String HEAD = "From: Jutta <j@example.org>\nSubject: Sache\nMIME-Version: 1.0\n";

    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), Limits.defaults());

    private static MailParts split(byte[] mail) throws IOException {
        return WORKER.pool()
                .run(new ReadContent("", 1_000_000, WORKER.newFolder()), WORKER.file("mail", mail))
                .mail()
                .orElseThrow();
    }

    private static MailParts split(String mail) throws IOException {
        return split(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MailParts fault(String path) throws IOException {
        return split(FaultsTest.fault(path));
    }

    private static String textOf(String path) throws IOException {
        return WORKER.text("mail", FaultsTest.fault(path)).text();
    }

    private static List<String> names(MailParts mail) {
        return mail.attachments().stream()
                .filter(part -> !part.inline())
                .map(MailAttachment::name)
                .toList();
    }

    private static String content(MailParts mail, int part) throws IOException {
        return Files.readString(mail.attachments().get(part).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-kopf-utf8-meta-1252.eml", "b-kopf-utf8-meta-iso.eml", "d-ohne-kopf-meta-utf8.eml"})
    void lets_the_header_of_a_part_win_over_what_its_page_says(String file) throws IOException {
        var path = "03-html-mail-zeichensatz/" + file;

        assertThat(fault(path).bodyText()).isEqualTo("Die Brückenprüfung in Hüttenfröschweiler");
        assertThat(textOf(path)).contains("Die Brückenprüfung in Hüttenfröschweiler");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "utf-8, windows-1252",
        "'', windows-1252",
        "'', UTF-8",
        "x-erfunden, UTF-8",
        "utf-16le, UTF-16LE"
    })
    void reads_a_letter_whatever_charset_it_claims(String claimed, String real) throws IOException {
        var type = "Content-Type: text/plain" + (claimed.isEmpty() ? "" : "; charset=" + claimed);
        var body = Base64.getEncoder().encodeToString("Größe und Gebühr: 5 €".getBytes(Charset.forName(real)));

        assertThat(split(HEAD + type + "\nContent-Transfer-Encoding: base64\n\n" + body)
                        .bodyText())
                .isEqualTo("Größe und Gebühr: 5 €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a-x-mozilla-status.eml", "b-mime-version.eml", "c-mbox-from-zeile.eml", "e-byte-order-mark.eml"
            })
    void takes_a_mail_for_one_whatever_its_first_line(String file) throws IOException {
        var path = "04-mail-erste-zeile/" + file;
        var mail = fault(path);

        assertThat(WORKER.text(file, FaultsTest.fault(path)).detectedType()).isEqualTo("message/rfc822");
        assertThat(mail.from()).isEqualTo("Jutta Weizenkorn <j.weizenkorn@hohenlaubach.example>");
        assertThat(mail.subject()).isEqualTo("Quarzsandwerk");
        assertThat(mail.date()).contains(Instant.parse("2026-11-10T08:15:00Z"));
        assertThat(mail.bodyText().strip()).isEqualTo("Anbei die Unterlage zum Quarzsandwerk.");
        assertThat(names(mail)).containsExactly("Anlage.txt");
        assertThat(content(mail, 0)).isEqualTo("Anlagentext mit Kieselgur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nFrom: Jutta <j@example.org>\nSubject: Sache\n\nText",
                "X-Spam-Flag: NO\nX-Virus: keiner\nDelivered-To: a@example.org\nFrom: Jutta <j@example.org>\n\nText",
                "From j@example.org Tue Nov 10 09:15:00 2026\nFrom: Jutta <j@example.org>\nSubject: S\n\nText",
                "Return-Path: <j@example.org>\nARC-Seal: i=1;\n a=rsa\nFrom: Jutta <j@example.org>\n\nText"
            })
    void takes_other_beginnings_for_a_mail(String mail) throws IOException {
        var type = WORKER.text("ohne Endung", Samples.utf8(mail)).detectedType();

        assertThat(type).isEqualTo("message/rfc822");
        assertThat(split(mail).from()).isEqualTo("Jutta <j@example.org>");
        assertThat(split(mail).bodyText()).isEqualTo("Text");
    }

    @Test
    void takes_no_letter_or_list_for_a_mail() throws IOException {
        assertThat(WORKER.text("a.txt", Samples.utf8("Betreff: Straße\nDatum: heute\n\nText"))
                        .detectedType())
                .isEqualTo("text/plain");
        assertThat(WORKER.text("a.txt", Samples.utf8("From: here\nthe road goes on\n\nText"))
                        .detectedType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-fortsetzung-disposition.eml|Übersicht der Straßenbäume im Quartier Nord.txt",
                "b-fortsetzung-content-type.eml|Übersicht der Straßenbäume.txt",
                "e-ohne-anfuehrungszeichen.eml|Lageplan zum Antrag Nord.txt",
                "f-roh-utf8.eml|Übersicht Straßenbäume.txt",
                "g-roh-latin1.eml|Übersicht Straßenbäume.txt",
                "h-zwei-kodierte-woerter.eml|Übersicht der Straßenbäume.txt"
            })
    void reads_the_whole_name_of_an_attachment(String file, String name) throws IOException {
        assertThat(names(fault("05-anlagenname/" + file))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename*=iso-8859-1'de'Gr%F6%DFe.txt|Größe.txt",
                "filename=\"=?utf-8?B?R3LD?= =?utf-8?B?tsOfZS50eHQ=?=\"|Größe.txt",
                "filename=\"a; b.txt\"|a; b.txt",
                "filename=\"C:\\Ablage\\Plan.txt\"|C:\\Ablage\\Plan.txt",
                "filename=\"er sagte \\\"nein\\\".txt\"|er sagte \"nein\".txt",
                "filename=Plan (2).txt; size=12|Plan (2).txt",
                "filename*0=\"Teil eins \"; filename*1=\"und zwei.txt\"|Teil eins und zwei.txt",
                "filename*1=\"zwei.txt\"; filename*0=\"eins \"|eins zwei.txt",
                "filename=\"alt.txt\"; filename*=UTF-8''neu%20%C3%BC.txt|neu ü.txt",
                "filename=\"ohne Ende.txt|ohne Ende.txt"
            })
    void reads_names_as_other_senders_write_them(String parameter, String name) throws IOException {
        var mail = split(HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n"
                + "Content-Disposition: attachment; " + parameter + "\n\nx\n--q--\n");

        assertThat(names(mail)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a-text-html-kalender.eml, invite.ics",
        "c-html-kalender.eml, invite.ics",
        "d-kalender-als-anlage.eml, invite.ics"
    })
    void shows_the_words_of_an_invitation_and_keeps_its_calendar(String file, String name) throws IOException {
        var path = "06-termineinladung/" + file;
        var mail = fault(path);

        assertThat(mail.bodyText().strip()).isEqualTo("Bitte bringen Sie die Akte Knöterichweg mit.");
        assertThat(textOf(path)).contains("Knöterichweg");
        assertThat(names(mail)).containsExactly(name);
        assertThat(mail.attachments().get(0).mediaType()).isEqualTo("text/calendar");
    }

    @Test
    void reads_a_page_that_a_mailing_list_put_its_footer_under() throws IOException {
        var mail = split(HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/html\n\n"
                + "<p>Der Brief</p>\n--q\nContent-Type: text/plain\n\nDie Liste\n--q--\n");

        assertThat(mail.bodyText()).contains("Der Brief", "Die Liste");
    }

    @Test
    void reads_a_mail_with_a_signature_beside_it_like_any_other() throws IOException {
        var path = "07-signierte-mail/a-abgesetzte-signatur.eml";
        var mail = fault(path);

        assertThat(mail.bodyText().strip()).isEqualTo("Signierter Brief zum Eulenspechtweg.");
        assertThat(names(mail)).containsExactly("Bescheid.txt");
        assertThat(mail.problem()).isEmpty();
        assertThat(WORKER.text("a.eml", FaultsTest.fault(path)).problem()).isEmpty();
        assertThat(textOf(path)).contains("Eulenspechtweg", "Wachtelbühl");
    }

    @Test
    void takes_a_mail_out_of_the_signature_around_it() throws IOException {
        var path = "07-signierte-mail/b-opak-signiert.eml";
        var mail = fault(path);

        assertThat(mail.bodyText().strip()).isEqualTo("Signierter Brief zum Eulenspechtweg.");
        assertThat(names(mail)).containsExactly("Bescheid.txt");
        assertThat(content(mail, 0)).isEqualTo("Bescheid für Flurstück Wachtelbühl");
        assertThat(mail.from()).contains("Weizenkorn");
        assertThat(textOf(path)).contains("Eulenspechtweg", "Wachtelbühl");
    }

    @Test
    void says_that_a_mail_is_encrypted() throws IOException {
        var path = "07-signierte-mail/c-verschluesselt.eml";
        var mail = fault(path);

        assertThat(mail.subject()).isNotEmpty();
        assertThat(mail.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("encrypted"));
        assertThat(WORKER.text("a.eml", FaultsTest.fault(path)).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("encrypted"));
        assertThat(split(HEAD + "Content-Type: multipart/encrypted; boundary=q\n\n--q\nContent-Type:"
                                + " application/pgp-encrypted\n\nVersion: 1\n--q--\n")
                        .problem())
                .isPresent();
    }

    @Test
    void keeps_a_broken_wrapping_as_a_part_and_reads_the_rest() throws IOException {
        var mail = split(HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\n\nDer Brief\n--q\nContent-Type:"
                + " application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nAAECAw==\n--q\n"
                + "Content-Type: application/ms-tnef; name=winmail.dat\n\nkein TNEF\n--q\nContent-Type: text/plain;"
                + " name=a.txt\nContent-Transfer-Encoding: base64\n\n!!!kein Base64???\n--q\nContent-Type: text/plain;"
                + " name=b.txt\n\nletzter\n--q--\n");

        assertThat(mail.bodyText().strip()).isEqualTo("Der Brief");
        assertThat(names(mail)).contains("smime.p7m", "winmail.dat", "b.txt");
        assertThat(mail.problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\n"})
    void reads_the_rest_of_a_mail_when_what_was_signed_is_malformed(String start) throws Exception {
        // more header fields than any sender writes
        var inner = Samples.utf8(start + "X-Feld: 1\r\n".repeat(11_000) + "\r\nInnen");

        var mail = split(HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\n\nDer Brief\n--q\nContent-Type:"
                + " application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(signed(inner)).replace("\r\n", "\n")
                + "\n--q\nContent-Type: text/plain; name=b.txt\n\nletzter\n--q--\n");

        assertThat(mail.bodyText().strip()).isEqualTo("Der Brief");
        assertThat(names(mail)).containsExactly("smime.p7m", "b.txt");
        assertThat(mail.problem()).isPresent();
    }

    @Test
    void forgets_what_stood_open_inside_a_malformed_part() throws Exception {
        var inner = Samples.utf8("Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n"
                + "X-Feld: 1\r\n".repeat(11_000) + "\r\nInnen");

        var mail = split(HEAD + "Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type:"
                + " application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(signed(inner)).replace("\r\n", "\n")
                + "\n--q\nContent-Type: text/plain\n\nDer Brief\n--q\nContent-Type: text/html\n\n<p>Die Liste</p>\n"
                + "--q--\n");

        assertThat(mail.bodyText()).contains("Der Brief", "Die Liste");
    }

    /** Signed by nobody: only the wrapping matters here. */
    private static byte[] signed(byte[] entity) throws CMSException, IOException {
        return new CMSSignedDataGenerator()
                .generate(new CMSProcessableByteArray(entity), true)
                .getEncoded();
    }

    @Test
    void takes_the_parts_out_of_what_outlook_packs() throws IOException {
        var path = "08-winmail-dat/rich-text-von-outlook.eml";
        var mail = fault(path);

        assertThat(names(mail)).containsExactly("Lageplan.txt", "Kosten.csv");
        assertThat(content(mail, 1)).contains("Posten;Betrag");
        assertThat(mail.bodyText().strip()).isEqualTo("Im Anhang der Lageplan und die Kosten.");
        assertThat(mail.problem()).isEmpty();
    }

    @Test
    void reads_a_mail_that_was_forwarded_as_a_mail() throws IOException {
        var inner = new String(FaultsTest.fault("08-winmail-dat/rich-text-von-outlook.eml"), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
        var outer = HEAD + "Content-Type: multipart/mixed; boundary=aussen\n\n--aussen\n\nSiehe unten\n--aussen\n"
                + "Content-Type: message/rfc822\n\n" + inner + "\n--aussen--\n";

        var mail = split(outer);
        var forwarded = split(Files.readAllBytes(mail.attachments().get(0).file()));

        assertThat(mail.attachments().get(0).mediaType()).isEqualTo("message/rfc822");
        assertThat(names(mail).get(0)).endsWith(".eml");
        assertThat(names(forwarded)).containsExactly("Lageplan.txt", "Kosten.csv");
        assertThat(WORKER.text("a.eml", Samples.utf8(outer)).text())
                .contains("Siehe unten", "Im Anhang der Lageplan", "Posten");
        assertThat(WORKER.text("a.zip", Samples.zip(Map.of("a.eml", Samples.utf8(outer))))
                        .text())
                .contains("Im Anhang der Lageplan", "Lageplan.txt");
    }
}
