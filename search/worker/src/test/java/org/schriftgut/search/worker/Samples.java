package org.schriftgut.search.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of many formats, made on the spot. */
final class Samples {
    private Samples() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String text) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Bescheid");
            document.getProperties().getCoreProperties().setCreator("Erika Muster");
            document.createParagraph().createRun().setText(text);
            return bytes(document::write);
        }
    }

    static byte[] xlsx(String text) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue(text);
            return bytes(workbook::write);
        }
    }

    static byte[] pdf(String text, String password) throws IOException {
        return pdf(List.of(text), password);
    }

    static byte[] pdf(String first, String second, String password) throws IOException {
        return pdf(List.of(first, second), password);
    }

    private static byte[] pdf(List<String> pages, String password) throws IOException {
        try (var document = new PDDocument()) {
            for (var text : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(document::save);
        }
    }

    static byte[] odt(String text) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        "<?xml version='1.0'?><o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text><t:p>"
                                + text
                                + "</t:p></o:text></o:body></o:document-content>"));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    if (part.getKey().equals("mimetype")) {
                        var crc = new CRC32();
                        crc.update(part.getValue());
                        entry.setMethod(ZipEntry.STORED);
                        entry.setSize(part.getValue().length);
                        entry.setCrc(crc.getValue());
                    }
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                }
            }
        });
    }

    /** A zip whose only entry has that many megabytes of the same sentence. */
    static byte[] zipBomb(String name, String start, String sentence, String end, int megabytes) throws IOException {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                if (name.startsWith("word/")) {
                    zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                    zip.write(utf8("<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/"
                            + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-"
                            + "package.relationships+xml'/><Override PartName='/word/document.xml' ContentType="
                            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                            + "</Types>"));
                    zip.putNextEntry(new ZipEntry("_rels/.rels"));
                    zip.write(
                            utf8("<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/"
                                    + "2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/"
                                    + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
                                    + "</Relationships>"));
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8(start));
                var block = utf8(sentence.repeat((1 << 20) / sentence.length() + 1));
                for (int i = 0; i < megabytes; i++) {
                    zip.write(block);
                }
                zip.write(utf8(end));
            }
        });
    }

    static byte[] png(int width, int height) throws IOException {
        return bytes(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out));
    }

    /** A PNG of which only the header is true: it claims a size and ends soon after. */
    static byte[] pngHeader(int width, int height) throws IOException {
        var png = png(1, 1);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width);
        header.putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }
}
