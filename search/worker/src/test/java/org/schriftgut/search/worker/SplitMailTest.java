package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.MailAttachment;
import org.schriftgut.search.client.MailParts;
import org.schriftgut.search.client.ReadContent;

class SplitMailTest {
    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), Limits.defaults());

    private static final String HEAD =
            """
            From: =?UTF-8?Q?J=C3=BCrgen_M=C3=BCller?= <mueller@example.org>
            To: "Amt, Das" <amt@example.org>, zweite@example.org
            Cc: Dritte <dritte@example.org>
            Subject: =?ISO-8859-1?Q?Antrag_auf_Stra=DFen?=
             =?ISO-8859-1?Q?sperrung?=
            Date: Wed, 4 Mar 2026 06:06:07 +0100
            Message-ID: <abc.123@example.org>
            MIME-Version: 1.0
            """;

    @Test
    void reads_headers_and_plain_text() throws IOException {
        var mail = split(
                HEAD
                        + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Gr=C3=BC=C3=9Fe aus dem Rathaus
                """);

        assertThat(mail.from()).isEqualTo("Jürgen Müller <mueller@example.org>");
        assertThat(mail.to()).containsExactly("Amt, Das <amt@example.org>", "zweite@example.org");
        assertThat(mail.cc()).containsExactly("Dritte <dritte@example.org>");
        assertThat(mail.subject()).isEqualTo("Antrag auf Straßensperrung");
        assertThat(mail.date()).contains(Instant.parse("2026-03-04T05:06:07Z"));
        assertThat(mail.messageId()).contains("abc.123@example.org");
        assertThat(mail.bodyText().strip()).isEqualTo("Grüße aus dem Rathaus");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void keeps_a_picture_of_the_text_inside_and_takes_the_attachment_out() throws IOException {
        var png = Base64.getEncoder().encodeToString(Samples.png(2, 2));
        var pdf = Samples.pdf("Anlage", "");

        var mail = split(HEAD
                + """
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: multipart/related; boundary="r"

                --r
                Content-Type: text/html; charset=utf-8

                <html><body><p>Guten Tag,</p><p>siehe <img src="cid:logo@x"></p></body></html>
                --r
                Content-Type: image/png; name="logo.png"
                Content-ID: <logo@x>
                Content-Transfer-Encoding: base64
                Content-Disposition: inline; filename="logo.png"

                %s
                --r--
                --m
                Content-Type: application/octet-stream
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename*=UTF-8''..%%2FGeb%%C3%%BChr%%E2%%80%%AE.pdf

                %s
                --m
                Content-Type: message/rfc822

                From: innen@example.org
                Subject: Innen

                Innerer Text
                --m--
                """
                        .formatted(png, Base64.getMimeEncoder().encodeToString(pdf)));

        assertThat(mail.bodyText()).contains("Guten Tag,").contains("siehe").doesNotContain("<p>", "Innerer");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name, MailAttachment::mediaType, MailAttachment::inline)
                .containsExactly(
                        tuple("logo.png", "image/png", true),
                        tuple("../Gebühr\u202E.pdf", "application/pdf", false),
                        tuple("unnamed.eml", "message/rfc822", false));
        assertThat(mail.attachments().get(1).file()).hasBinaryContent(pdf);
        assertThat(Files.readString(mail.attachments().get(2).file())).contains("Innerer Text");
    }

    @Test
    void prefers_the_plain_alternative() throws IOException {
        var mail = split(
                HEAD
                        + """
                Content-Type: multipart/alternative; boundary="a"

                --a
                Content-Type: text/plain

                schlicht
                --a
                Content-Type: text/html

                <b>bunt</b>
                --a--
                """);

        assertThat(mail.bodyText().strip()).isEqualTo("schlicht");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void reads_headers_written_in_plain_utf_8_and_folded() throws IOException {
        var mail = split(
                """
                From: Käthe <k@example.org>
                Subject: Übergabe der
                 Schlüssel

                Text
                """);

        assertThat(mail.from()).isEqualTo("Käthe <k@example.org>");
        assertThat(mail.subject()).isEqualTo("Übergabe der Schlüssel");
        assertThat(mail.date()).isEmpty();
    }

    @Test
    void survives_a_mail_that_breaks_off() throws IOException {
        var mail = split(
                HEAD
                        + """
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain

                Anfang
                --m
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK""");

        assertThat(mail.bodyText()).contains("Anfang");
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void takes_an_outlook_message_apart_and_the_message_inside_it_too() throws IOException {
        var pdf = Samples.pdf("Bescheid", "");

        var mail = split(MsgSample.withThreeAttachments(Samples.png(2, 2), pdf));
        var inner = split(Files.readAllBytes(mail.attachments().get(2).file()));

        assertThat(mail.subject()).isEqualTo("Grüße vom Amt");
        assertThat(mail.from()).isEqualTo("Erika Muster");
        assertThat(mail.to()).containsExactly("Max Mann", "Zweite");
        assertThat(mail.cc()).containsExactly("Dritte");
        assertThat(mail.messageId()).contains("m1@example.org");
        assertThat(mail.bodyText()).contains("Siehe Bild");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name, MailAttachment::mediaType, MailAttachment::inline)
                .containsExactly(
                        tuple("logo.png", "image/png", true),
                        tuple("Bescheid.pdf", "application/pdf", false),
                        tuple("Innen.msg", "application/vnd.ms-outlook", false));
        assertThat(mail.attachments().get(1).file()).hasBinaryContent(pdf);
        assertThat(inner.subject()).isEqualTo("Innere Nachricht");
        assertThat(inner.bodyText()).contains("Innerer Text");
    }

    @Test
    void has_no_parts_of_what_is_no_mail() throws IOException {
        var folder = WORKER.newFolder();

        var read =
                WORKER.pool().run(new ReadContent("", 1_000, folder), WORKER.file("a", Samples.pdf("kein Brief", "")));

        assertThat(read.mail()).isEmpty();
        assertThat(read.text()).contains("kein Brief");
        assertThat(folder).isEmptyDirectory();
    }

    private static MailParts split(String mail) throws IOException {
        return split(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MailParts split(byte[] bytes) throws IOException {
        return WORKER.pool()
                .run(new ReadContent("", 1_000_000, WORKER.newFolder()), WORKER.file("mail", bytes))
                .mail()
                .orElseThrow();
    }
}
