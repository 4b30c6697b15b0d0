package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.client.Identify;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Thumbnail;

/** Files that users of other products found read wrongly, each kind with some relatives of our own. */
class FaultsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @RegisterExtension
    static final WorkerFixture WORKER = new WorkerFixture(1, Duration.ofMinutes(2), Limits.defaults());

    static byte[] fault(String path) throws IOException {
        try (var in = FaultsTest.class.getResourceAsStream("/faults/" + path)) {
            return in.readAllBytes();
        }
    }

    private static String textOf(String path) throws IOException {
        return textOf(path.substring(path.lastIndexOf('/') + 1), fault(path));
    }

    private static String textOf(String name, byte[] content) throws IOException {
        return WORKER.text(name, content).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anschreiben.txt|Sehr geehrte Frau Höß,",
                "anschreiben.txt|die Gebühr beträgt 12,50 €.",
                "gebuehr.txt|Gebühr 12,50 €",
                "kurz-strasse.txt|Straße",
                "lang-crlf.txt|„Die Schlüssel für das Gebäude liegen bei“ – und ging.",
                "lang-lf.txt|„Die Schlüssel für das Gebäude liegen bei“ – und ging.",
                "lang-lf.html|„Die Schlüssel für das Gebäude liegen bei“ – und ging.",
                "lang-lf.csv|Mühle",
                "lang-lf.csv|12 €",
                "niederschrift.txt|Anwesend: Höß, Nüßle."
            })
    void reads_text_of_windows(String file, String expected) throws IOException {
        assertThat(textOf("01-text-windows-1252/" + file)).contains(expected).doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Straße 12 m²",
                "windows-1252|Höß",
                "windows-1252|Café Müller, 3 × 4 °C, § 5",
                "windows-1252|Ärztin O’Neill – Größe „XL“",
                "UTF-8|Straße 12 m² – 5 €",
                "IBM850|Die Prüfung der Brücke für Höß kostet 5 Mark, Straße 3",
                "x-MacRoman|Die Prüfung der Brücke für Höß kostet 5 Mark, Straße 3",
                "windows-1251|Привет, это письмо написано по-русски, чтобы его прочитали в ведомстве.",
                "UTF-16LE|Gerüst",
                "UTF-16BE|Gerüste am Bauhof"
            })
    void reads_text_of_other_charsets(String charset, String text) throws IOException {
        assertThat(textOf("notiz.txt", text.getBytes(Charset.forName(charset)))).contains(text);
    }

    @Test
    void believes_the_declaration_of_a_page_unless_it_cannot_be_true() throws IOException {
        var page = "<html><head><meta charset='%s'></head><body><p>Žluťoučký kůň und Gebühr</p></body></html>";

        assertThat(textOf("a.html", page.formatted("windows-1250").getBytes(Charset.forName("windows-1250"))))
                .contains("Žluťoučký kůň und Gebühr");
        assertThat(textOf("a.html", page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8)))
                .contains("Žluťoučký kůň und Gebühr");
        assertThat(textOf(
                        "a.html",
                        page.formatted("utf-8").replaceAll("[^ -~ü]", "").getBytes(WINDOWS)))
                .contains("Gebühr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mit-bom.txt", "ohne-bom-le.txt"})
    void reads_utf_16_with_and_without_a_mark(String file) throws IOException {
        assertThat(textOf("02-text-utf-16/" + file))
                .contains("Geräteliste Bauhof", "Motorsäge Quendelheide 3 Stück")
                .doesNotContain("\uFFFD", "\uFEFF");
    }

    @Test
    void reads_hyphens_that_word_does_not_break() throws IOException {
        assertThat(textOf("11-word-geschuetzter-bindestrich/vermerk.docx"))
                .contains("RG-2026-00417", "Kfz-Zulassung", "Wiesen-Süd", "1-3 Tage");
        assertThat(textOf(
                        "a.rtf",
                        Samples.utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard Kfz\\_Zulassung und Do\\-nau\\par}")))
                .contains("Kfz-Zulassung", "Donau");
        assertThat(textOf("a.txt", Samples.utf8("Kfz\u2011Zulassung, Donau\u00ADdampfer")))
                .contains("Kfz-Zulassung", "Donaudampfer");
    }

    @Test
    void reads_strict_office_files_like_others() throws IOException {
        assertThat(textOf("12-strict-ooxml/strict.docx"))
                .contains(
                        "Haupttext Wollziest",
                        "durch-Bindestrich und Schneebeere",
                        "Riedgras",
                        "Eingefuegt Natternkopf",
                        "Kopfzeile Wegwarte",
                        "Fussnote Frauenmantel",
                        "Kommentar Gundermann")
                .doesNotContain("Bilsenkraut");
        assertThat(textOf("12-strict-ooxml/strict.xlsx"))
                .contains("Inline Wiesenknopf", "01.04.2026", "Formelwert Teufelskralle", "Kopf Arnika");
        assertThat(textOf("a.pptx", strict("ppt", "presentation", "Foliensatz Augentrost")))
                .contains("Foliensatz Augentrost");
    }

    @Test
    void leaves_out_what_was_deleted_under_change_tracking() throws IOException {
        assertThat(textOf("13-odt-geloeschter-text/aenderungen.odt"))
                .contains(
                        "Haupttext Bibernelle",
                        "Kommentar Odermennig",
                        "Fussnote Storchschnabel",
                        "Textrahmen Hirtentaeschel",
                        "Schachtelhalm",
                        "Zelle Taubnessel")
                .doesNotContain("Tollkirsche");
        assertThat(textOf("13-odt-geloeschter-text/aenderungen.docx")).doesNotContain("Tollkirsche");
        assertThat(textOf("a.ods", Samples.zip(sheetWithDeletedCell())))
                .contains("Bleibt")
                .doesNotContain("Geht weg");
        assertThat(textOf("a.zip", Samples.zip(Map.of("innen.odt", fault("13-odt-geloeschter-text/aenderungen.odt")))))
                .contains("Bibernelle")
                .doesNotContain("Tollkirsche");
    }

    private static Map<String, byte[]> sheetWithDeletedCell() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", Samples.utf8("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put(
                "content.xml",
                Samples.utf8("<?xml version='1.0'?><office:document-content"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
                        + "<office:spreadsheet><table:tracked-changes><table:deletion><table:cell-content-deletion>"
                        + "<text:p>Geht weg</text:p></table:cell-content-deletion></table:deletion>"
                        + "</table:tracked-changes><table:table table:name='T'><table:table-row><table:table-cell>"
                        + "<text:p>Bleibt</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet></office:body></office:document-content>"));
        return parts;
    }

    @Test
    void reads_dates_in_sheets_as_german_readers_see_them() throws IOException {
        assertThat(textOf("14-xlsx-datum/fristen.xlsx"))
                .contains("01.04.2026\t01.04.2026", "1. April 2026", "1.234.567,5", "Kopf Arnika")
                .doesNotContain("4/1/26", "01/04/2026");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reads_dates_of_every_kind_of_sheet(boolean old) throws IOException {
        var text = textOf(old ? "a.xls" : "a.xlsx", SheetSamples.withDates(old, false));

        assertThat(text.lines().flatMap(line -> Arrays.stream(line.split("\t"))))
                .contains("01.04.2026", "01. Apr. 2026", "01.04.2026 12:30", "18:15", "01.04.26");
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does_and_reads_dates_written_in_words() throws IOException {
        assertThat(textOf("a.xlsx", SheetSamples.withDates(false, true))).contains("01.04.2026 12:30");
        assertThat(textOf("a.xlsx", SheetSamples.withIsoDate(fault("14-xlsx-datum/fristen.xlsx"))))
                .contains("24.12.2026\t01.04.2026");
    }

    @ParameterizedTest
    @CsvSource({
        "ortsbild.webp, image/webp",
        "ortsbild.bmp, image/bmp",
        "ortsbild.png, image/png",
        "Ortsbild ohne Endung, image/png",
        "Ortsbild als.JPG, image/png"
    })
    void knows_and_draws_pictures_by_their_content(String file, String type) throws IOException {
        var content = fault("15-webp-vorschau/" + file);

        assertThat(WORKER.pool().run(new Identify(file), WORKER.file("picture", content)))
                .isEqualTo(type);
        assertThat(WORKER.pool()
                        .run(new Thumbnail(32), WORKER.file("picture", content))
                        .width())
                .isEqualTo(32);
    }

    @Test
    void knows_files_by_their_content_under_a_wrong_name() throws IOException {
        assertThat(typeOf("bild.png", Samples.pdf("x", ""))).isEqualTo("application/pdf");
        assertThat(typeOf("brief.pdf", Samples.utf8("Nur Text"))).isEqualTo("text/plain");
        assertThat(typeOf("brief.docx", Samples.odt("x"))).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(typeOf("mail.txt", fault("04-mail-erste-zeile/a-x-mozilla-status.eml")))
                .isEqualTo("message/rfc822");
        assertThat(typeOf("tabelle.csv", Samples.utf8("a;b\n1;2\n"))).isEqualTo("text/csv");
        assertThat(typeOf("rauschen.pdf", new byte[] {1, 2, 3, 0, (byte) 200, 7, 9, 0, 0, 1}))
                .isEqualTo("application/octet-stream");
    }

    private static String typeOf(String name, byte[] content) throws IOException {
        return WORKER.pool().run(new Identify(name), WORKER.file("content", content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp1252.zip", "dos.zip", "utf8.zip"})
    void reads_the_names_of_files_in_archives(String file) throws IOException {
        assertThat(textOf("16-zip-eintragsnamen/" + file)).contains("Gebührenübersicht Köhlerstraße.txt");
    }

    @Test
    void reads_names_in_archives_of_other_makers() throws IOException {
        assertThat(textOf("a.zip", zipWithName("Übergabe Schlüssel.txt", StandardCharsets.UTF_8)))
                .contains("Übergabe Schlüssel.txt");
        assertThat(textOf("a.zip", zipWithName("Größe.txt", Charset.forName("IBM850"))))
                .contains("Größe.txt");
    }

    private static byte[] zipWithName(String name, Charset charset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, charset)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write('x');
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i_investigation.txt", "s_study.txt", "a_assay.txt", "notiz.tex", "brief.eml", "plan.dwg"})
    void reads_plain_text_whatever_its_name_says(String name) throws IOException {
        var text = "ONTOLOGY SOURCE REFERENCE\nTerm Source Name\t\"Der Wiesenknopf\"\n";

        assertThat(textOf(name, Samples.utf8(text))).contains("Wiesenknopf");
    }

    @Test
    void reads_what_is_left_of_damaged_office_files() throws IOException {
        var whole = longDocument();

        assertThat(textOf("a.docx", Arrays.copyOf(whole, whole.length - 60))).contains("Satz 0 vom Wiesenknopf");
        assertThat(textOf("a.docx", Arrays.copyOf(whole, whole.length * 3 / 4))).contains("Satz 0 vom Wiesenknopf");
        assertThat(textOf("a.odt", Arrays.copyOf(Samples.odt("Augentrost"), Samples.odt("Augentrost").length - 30)))
                .contains("Augentrost");
        assertThat(textOf("a.xml", Samples.utf8("<?xml version='1.0'?><a><b>Ackerschachtel<b></i>halm</a>")))
                .isEqualToIgnoringWhitespace("Ackerschachtelhalm");
    }

    private static byte[] longDocument() throws IOException {
        var text = new StringBuilder();
        for (var i = 0; i < 2_000; i++) {
            text.append("Satz ").append(i).append(" vom Wiesenknopf. ");
        }
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Samples.docx(text.toString())));
                var out = new ZipOutputStream(bytes)) {
            // The document first, as Word writes it.
            var rest = new LinkedHashMap<String, byte[]>();
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                rest.put(entry.getName(), in.readAllBytes());
            }
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write(rest.remove("[Content_Types].xml"));
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(rest.remove("word/document.xml"));
            for (var entry : rest.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A presentation of one slide in the strict conformance class. */
    private static byte[] strict(String folder, String main, String text) throws IOException {
        var office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var types = "http://schemas.openxmlformats.org/package/2006/content-types";
        var rels = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='%s' Target='%s'/></Relationships>";
        var kind = "application/vnd.openxmlformats-officedocument.presentationml.";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                Samples.utf8("<Types xmlns='" + types + "'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/ppt/presentation.xml' ContentType='" + kind + "presentation.main+xml'/>"
                        + "<Override PartName='/ppt/slides/slide1.xml' ContentType='" + kind + "slide+xml'/></Types>"));
        parts.put(
                "_rels/.rels", Samples.utf8(rels.formatted(office + "/officeDocument", folder + "/" + main + ".xml")));
        parts.put(
                "ppt/presentation.xml",
                Samples.utf8("<p:presentation xmlns:p='http://purl.oclc.org/ooxml/presentationml/main' xmlns:r='"
                        + office + "'><p:sldIdLst><p:sldId id='256' r:id='r1'/></p:sldIdLst></p:presentation>"));
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                Samples.utf8(rels.formatted(office + "/slide", "slides/slide1.xml")));
        parts.put(
                "ppt/slides/slide1.xml",
                Samples.utf8("<p:sld xmlns:p='http://purl.oclc.org/ooxml/presentationml/main'"
                        + " xmlns:a='http://purl.oclc.org/ooxml/drawingml/main'><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r>"
                        + "<a:t>" + text + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"));
        return Samples.zip(parts);
    }

    @Test
    void still_refuses_what_holds_no_text() throws IOException {
        var picture = Samples.png(20, 20);

        assertThat(WORKER.text("a.png", picture).text()).isBlank();
        assertThat(WORKER.failure(ReadContent.whole("a.docx", 100), Arrays.copyOf(Samples.docx("x"), 80)))
                .isNotNull();
    }
}
