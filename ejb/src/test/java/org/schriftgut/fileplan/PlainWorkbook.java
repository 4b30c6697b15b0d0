package org.schriftgut.fileplan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.schriftgut.search.client.SheetContent;

/** The first sheet of a trusted test workbook as text; numbers and dates as stored (ISO/IEC 29500-1, section 18.3). */
final class PlainWorkbook {

    private final List<String> shared = new ArrayList<>();
    private final List<SheetContent.Row> rows = new ArrayList<>();

    private PlainWorkbook() {}

    static ParsedPlan plan(Path file) {
        var workbook = new PlainWorkbook();
        try (var zip = new ZipFile(file.toFile())) {
            workbook.readTexts(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")));
            workbook.readRows(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ParsedPlan.of(PlanFiles.table(new SheetContent("", List.of(), workbook.rows, false)));
    }

    private void readTexts(InputStream in) throws XMLStreamException {
        var xml = XMLInputFactory.newFactory().createXMLStreamReader(in, "UTF-8");
        var text = new StringBuilder();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private void readRows(InputStream in) throws XMLStreamException {
        var xml = XMLInputFactory.newFactory().createXMLStreamReader(in, "UTF-8");
        List<String> cells = new ArrayList<>();
        var number = 0;
        var column = 0;
        var type = "";
        while (xml.hasNext()) {
            var event = xml.next();
            var name = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamReader.END_ELEMENT && name.equals("row") && !cells.isEmpty()) {
                rows.add(new SheetContent.Row(number, cells));
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("row")) {
                number = Integer.parseInt(xml.getAttributeValue(null, "r"));
                cells = new ArrayList<>();
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("c")) {
                column = column(xml.getAttributeValue(null, "r"));
                type = String.valueOf(xml.getAttributeValue(null, "t"));
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("v")) {
                while (cells.size() < column) {
                    cells.add("");
                }
                var value = xml.getElementText();
                cells.add(type.equals("s") ? shared.get(Integer.parseInt(value)) : value);
            }
        }
    }

    private static int column(String place) {
        var column = 0;
        for (var i = 0; Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
