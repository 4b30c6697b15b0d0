package org.schriftgut.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The demo's files are what their endings say. Whether other programs read them is shown when the server loads them. */
class FileFormatTest {
    private static final Writing LETTER = new Writing(
            "Anordnung <Straße> & Gehweg (Teil 1)",
            "Landkreis Musterland, Verkehr",
            "Muster Tiefbau GmbH, Musterstraße 1, 00001 Musterstadt",
            LocalDate.of(2025, 5, 9),
            List.of(
                    new Writing.Heading("Auflagen"),
                    new Writing.Paragraph("Die Baustelle ist zu sichern – täglich."),
                    new Writing.Table(List.of(
                            List.of("Leistung; Art", "Euro"), List.of("Gebühr", "1.234,50"), List.of("0049", "12"))),
                    new Writing.Paragraph("Schluss")));

    @Test
    void writes_a_pdf_whose_table_points_at_every_object() {
        var pdf = new String(FileFormat.PDF.write(LETTER, List.of()), PdfFile.ENCODING);

        var start = Pattern.compile("startxref\n(\\d+)\n%%EOF").matcher(pdf);
        assertThat(start.find()).isTrue();
        var table = pdf.substring(Integer.parseInt(start.group(1)));
        assertThat(table).startsWith("xref\n0 ");
        var offsets = Pattern.compile("(\\d{10}) 00000 n ")
                .matcher(table)
                .results()
                .map(entry -> Integer.parseInt(entry.group(1)))
                .toList();
        assertThat(offsets).isNotEmpty();
        IntStream.range(0, offsets.size())
                .forEach(i -> assertThat(pdf.substring(offsets.get(i))).startsWith(i + 1 + " 0 obj\n"));
        assertThat(pdf).contains("Gebühr").contains("\\(Teil 1\\)").contains("Seite 1 von 1");
    }

    @Test
    void declares_the_length_of_each_pdf_stream() {
        var pdf = new String(FileFormat.PDF.write(LETTER, List.of()), PdfFile.ENCODING);

        var stream = Pattern.compile("/Length (\\d+) >>\nstream\n(.*?)\nendstream", Pattern.DOTALL)
                .matcher(pdf);
        assertThat(stream.find()).isTrue();
        assertThat(stream.group(2)).hasSize(Integer.parseInt(stream.group(1)));
    }

    @Test
    void breaks_a_long_letter_over_pages() {
        var long_ = LETTER.with(IntStream.range(0, 80)
                .<Writing.Part>mapToObj(i -> new Writing.Paragraph("Absatz " + i))
                .toList());

        var pdf = new String(FileFormat.PDF.write(long_, List.of()), PdfFile.ENCODING);

        assertThat(pdf).contains("Seite 2 von 3").contains("/Count 3").contains("Absatz 79");
    }

    @Test
    void writes_docx_with_well_formed_parts() throws Exception {
        var parts = unzip(FileFormat.DOCX.write(LETTER, List.of()));

        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml");
        for (var part : parts.values()) {
            parse(part);
        }
        assertThat(parse(parts.get("word/document.xml")).getDocumentElement().getTextContent())
                .contains("Anordnung <Straße> & Gehweg")
                .contains("Schluss");
    }

    @Test
    void writes_odt_with_its_media_type_first() throws Exception {
        var parts = unzip(FileFormat.ODT.write(LETTER, List.of()));

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(new String(parts.remove("mimetype"), StandardCharsets.US_ASCII))
                .isEqualTo(FileFormat.ODT.mediaType());
        for (var part : parts.values()) {
            parse(part);
        }
        assertThat(parse(parts.get("content.xml")).getDocumentElement().getTextContent())
                .contains("Baustelle ist zu sichern");
    }

    @Test
    void writes_xlsx_with_amounts_as_numbers() throws Exception {
        var parts = unzip(FileFormat.XLSX.write(LETTER, List.of()));

        for (var part : parts.values()) {
            parse(part);
        }
        assertThat(new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains("<v>1234.50</v>")
                .contains("<v>12</v>")
                .contains("<t>Gebühr</t>");
    }

    @Test
    void writes_an_email_with_picture_and_attachment() {
        var attachment = new MailFile.Attachment("Plan.pdf", FileFormat.PDF, LETTER);

        var mail = new String(FileFormat.EML.write(LETTER, List.of(attachment)), StandardCharsets.US_ASCII);

        assertThat(mail).startsWith("From: =?utf-8?B?").contains("<landkreis.musterland@musterland.example>");
        assertThat(mail)
                .contains("Content-ID: <zeichen>")
                .contains("filename=\"Plan.pdf\"")
                .endsWith("--aussen--\r\n");
        assertThat(mail.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        var last = mail.substring(mail.indexOf("filename=\"Plan.pdf\"") + 19, mail.indexOf("--aussen--"));
        assertThat(Base64.getMimeDecoder().decode(last.strip())).isEqualTo(attachment.bytes());
    }

    @Test
    void writes_a_picture_that_can_be_decoded() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(FileFormat.PNG.write(LETTER, List.of())));

        assertThat(picture.getWidth()).isEqualTo(900);
    }

    @Test
    void quotes_separators_in_csv() {
        var csv = new String(FileFormat.CSV.write(LETTER, List.of()), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\"Leistung; Art\";Euro\r\nGebühr;1.234,50\r\n0049;12\r\n");
    }

    @Test
    void escapes_text_in_html() {
        var html = new String(FileFormat.HTML.write(LETTER, List.of()), StandardCharsets.UTF_8);

        assertThat(html).startsWith("<!DOCTYPE html>").contains("<h1>Anordnung &lt;Straße&gt; &amp; Gehweg");
    }

    @Test
    void writes_text_for_people() {
        var text = new String(FileFormat.TXT.write(LETTER, List.of()), StandardCharsets.UTF_8);

        assertThat(text).contains("9. Mai 2025").contains("Die Baustelle ist zu sichern – täglich.");
    }

    private static Map<String, byte[]> unzip(byte[] content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
