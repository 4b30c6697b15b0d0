package org.schriftgut.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes PDF 1.4 (ISO 32000-1): pages out of drawing commands, with the fonts that every reader has.
 *
 * <p>Only what these letters need, instead of a library of six megabytes in the launcher.
 */
final class PdfFile {
    /** ISO 32000-1, annex D.2: WinAnsiEncoding is this code page. */
    static final Charset ENCODING = Charset.forName("windows-1252");

    private static final int CATALOG = 1;
    private static final int PAGES = 2;
    private static final int FIRST_PAGE = 6;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfFile() {}

    static byte[] write(Writing writing) {
        return new PdfFile().write(writing.subject(), new PdfLayout(writing).pages());
    }

    private byte[] write(String title, List<String> pages) {
        text("%PDF-1.4\n%âãÏÓ\n");
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        object("<< /Type /Catalog /Pages " + PAGES + " 0 R /Lang (de-DE) >>");
        object("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
        object(font("Helvetica"));
        object(font("Helvetica-Bold"));
        object("<< /Title (" + escape(title) + ") /Producer (Schriftgut) >>");
        for (var page : pages) {
            int content = offsets.size() + 2;
            object("<< /Type /Page /Parent " + PAGES + " 0 R /MediaBox [0 0 595 842] /Contents " + content
                    + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
            object("<< /Length " + page.getBytes(ENCODING).length + " >>\nstream\n" + page + "\nendstream");
        }
        return end();
    }

    private byte[] end() {
        int start = bytes.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        text("trailer\n<< /Size " + (offsets.size() + 1) + " /Root " + CATALOG + " 0 R /Info 5 0 R >>\nstartxref\n"
                + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
    }

    private void object(String content) {
        offsets.add(bytes.size());
        text(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(text.startsWith("%PDF") ? StandardCharsets.ISO_8859_1 : ENCODING));
    }

    /** A string inside parentheses (ISO 32000-1, section 7.3.4.2). */
    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
