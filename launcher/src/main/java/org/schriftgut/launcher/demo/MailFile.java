package org.schriftgut.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/** Writes an e-mail (RFC 5322, RFC 2045): text with an inline picture, and its attachments. */
final class MailFile {
    private static final String END = "\r\n";
    private static final int LINE = 76;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private MailFile() {}

    /** @param from display name; the address is made of it, in a domain that RFC 2606 keeps for examples */
    static byte[] write(Writing writing, List<Attachment> attachments) {
        var sent = writing.day().atTime(9, 12).atZone(ZONE);
        var mail = new StringBuilder();
        mail.append("From: ").append(address(writing.from())).append(END);
        mail.append("To: ")
                .append(address(writing.to() == null ? "Landkreis Musterland" : writing.to()))
                .append(END);
        mail.append("Subject: ").append(word(writing.subject())).append(END);
        mail.append("Date: ")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(sent))
                .append(END);
        mail.append("Message-ID: <")
                .append(Integer.toHexString((writing.subject() + writing.from() + writing.day()).hashCode()))
                .append("@example.org>")
                .append(END);
        mail.append("MIME-Version: 1.0").append(END);
        mail.append("Content-Type: multipart/mixed; boundary=\"aussen\"").append(END + END);
        mail.append("--aussen").append(END);
        mail.append("Content-Type: multipart/related; boundary=\"innen\"").append(END + END);
        var html = "<html><body>" + WebFile.text(writing)
                + "<p><img src=\"cid:zeichen\" alt=\"Zeichen\"></p></body></html>";
        part(mail, "innen", "text/html; charset=utf-8", null, html.getBytes(StandardCharsets.UTF_8));
        part(
                mail,
                "innen",
                "image/png",
                "Content-ID: <zeichen>" + END + "Content-Disposition: inline; filename=\"zeichen.png\"",
                SitePlan.mark());
        mail.append("--innen--").append(END);
        for (var attachment : attachments) {
            part(
                    mail,
                    "aussen",
                    attachment.format().mediaType(),
                    "Content-Disposition: attachment; filename=\"" + attachment.fileName() + "\"",
                    attachment.bytes());
        }
        return mail.append("--aussen--").append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A file that comes with the e-mail.
     *
     * @param fileName of ASCII characters
     */
    record Attachment(String fileName, FileFormat format, Writing writing) {
        byte[] bytes() {
            return format.write(writing, List.of());
        }
    }

    /** "Schmidt Bau, Musterweg 1" becomes a name and an address in example.org. */
    private static String address(String who) {
        var name = who.split(",")[0];
        var local = name.toLowerCase(java.util.Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        var domain = name.startsWith("Landkreis") ? "musterland.example" : "example.org";
        return word(name) + " <" + local + "@" + domain + ">";
    }

    /** RFC 2047, in pieces that fit into a line. */
    private static String word(String text) {
        var words = new StringBuilder();
        for (int from = 0; from < text.length(); from += 30) {
            var piece = text.substring(from, Math.min(text.length(), from + 30));
            words.append(from == 0 ? "" : END + " ")
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
        }
        return words.toString();
    }

    private static void part(StringBuilder mail, String boundary, String type, String more, byte[] content) {
        mail.append("--").append(boundary).append(END);
        mail.append("Content-Type: ").append(type).append(END);
        mail.append("Content-Transfer-Encoding: base64").append(END);
        if (more != null) {
            mail.append(more).append(END);
        }
        mail.append(END)
                .append(Base64.getMimeEncoder(LINE, END.getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(content))
                .append(END);
    }
}
