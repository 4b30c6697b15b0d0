package org.schriftgut.systemtest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, made here: the smallest that each format allows. */
public final class TestFiles {

    /** A picture of one pixel (PNG). */
    public static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String CONTENT_TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """;

    private TestFiles() {}

    /** A Word file with one paragraph. */
    public static byte[] docx(String text) {
        return docx("", text);
    }

    /** A Word file whose main part begins with a document type declaration. */
    static byte[] docx(String doctype, String text) {
        var document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
        return zip(Map.of(
                "[Content_Types].xml", utf8(CONTENT_TYPES),
                "_rels/.rels", utf8(RELATIONS),
                "word/document.xml", utf8(document)));
    }

    /** A PDF of one page with one line (ISO 32000-1); ASCII only. */
    public static byte[] pdf(String line) {
        var content = "BT /F1 12 Tf 72 720 Td (" + line + ") Tj ET";
        var objects = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
        };
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        var start = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
        pdf.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An e-mail with a picture inside its text and one attachment (RFC 5322, RFC 2387). */
    public static byte[] mail(String text, String attachmentName, byte[] attachment) {
        return utf8(String.join(
                "\r\n",
                "From: Erika Muster <erika@example.org>",
                "To: Poststelle <post@example.org>",
                "Subject: Nachreichung zum Antrag",
                "Date: Tue, 03 Mar 2026 10:15:00 +0100",
                "Message-ID: <1@example.org>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"outer\"",
                "",
                "--outer",
                "Content-Type: multipart/related; boundary=\"inner\"",
                "",
                "--inner",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<html><body><p>" + text + "</p><img src=\"cid:logo@example.org\"></body></html>",
                "--inner",
                "Content-Type: image/png; name=\"logo.png\"",
                "Content-ID: <logo@example.org>",
                "Content-Disposition: inline; filename=\"logo.png\"",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getEncoder().encodeToString(PIXEL),
                "--inner--",
                "--outer",
                "Content-Type: application/octet-stream; name=\"" + attachmentName + "\"",
                "Content-Disposition: attachment; filename=\"" + attachmentName + "\"",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(attachment),
                "--outer--",
                ""));
    }

    /** A zip of the given entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            // the table of contents of an office file must be found early
            for (var name : entries.keySet().stream().sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(entries.get(name));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256, hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
