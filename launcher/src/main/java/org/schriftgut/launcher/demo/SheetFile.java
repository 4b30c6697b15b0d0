package org.schriftgut.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/** Writes XLSX (ECMA-376): one sheet with the writing's tables, whole numbers and amounts as numbers. */
final class SheetFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private SheetFile() {}

    static byte[] write(Writing writing) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(writing.subject()));
        rows.add(List.of(writing.from() + ", Stand " + writing.dayInWords()));
        writing.parts().stream()
                .filter(Writing.Paragraph.class::isInstance)
                .forEach(part -> rows.add(List.of(((Writing.Paragraph) part).text())));
        rows.addAll(writing.rows());
        return new ZipFile()
                .add(
                        "[Content_Types].xml",
                        Xml.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + part("/xl/workbook.xml", "sheet.main")
                                + part("/xl/worksheets/sheet1.xml", "worksheet") + "</Types>")
                .add("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .add("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .add(
                        "xl/workbook.xml",
                        Xml.HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"Übersicht\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .add("xl/worksheets/sheet1.xml", sheet(rows))
                .toBytes();
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"" + name
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relation(String kind, String target) {
        return Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder(Xml.HEAD + "<worksheet xmlns=\"" + MAIN
                + "\"><cols><col min=\"1\" max=\"8\" width=\"24\" customWidth=\"1\"/></cols><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append(cell(
                        (char) ('A' + column) + Integer.toString(row + 1),
                        rows.get(row).get(column)));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String place, String text) {
        var plain = text.replace(".", "").replace(',', '.');
        if (text.matches("[0-9.]+(,[0-9]{1,2})?") && !text.endsWith(".") && plain.matches("[0-9]{1,9}(\\.[0-9]+)?")) {
            return "<c r=\"" + place + "\"><v>" + plain + "</v></c>";
        }
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is>" + Xml.element("t", text) + "</is></c>";
    }
}
