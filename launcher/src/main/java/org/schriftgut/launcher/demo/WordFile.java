package org.schriftgut.launcher.demo;

import java.util.List;
import org.schriftgut.launcher.demo.Writing.Heading;
import org.schriftgut.launcher.demo.Writing.Paragraph;
import org.schriftgut.launcher.demo.Writing.Table;

/** Writes DOCX (ECMA-376): a letter with its head, headings and tables. */
final class WordFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private WordFile() {}

    static byte[] write(Writing writing) {
        var body = new StringBuilder();
        body.append(paragraph(writing.from(), "Head"));
        if (writing.to() != null) {
            body.append(paragraph(writing.to(), null));
        }
        body.append(paragraph(writing.dayInWords(), null));
        body.append(paragraph(writing.subject(), "Title"));
        for (var part : writing.parts()) {
            if (part instanceof Heading heading) {
                body.append(paragraph(heading.text(), "Heading1"));
            } else if (part instanceof Paragraph paragraph) {
                body.append(paragraph(paragraph.text(), null));
            } else if (part instanceof Table table) {
                body.append(table(table.rows()));
            }
        }
        return new ZipFile()
                .add(
                        "[Content_Types].xml",
                        Xml.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + part("/word/document.xml", "document.main") + part("/word/styles.xml", "styles")
                                + "</Types>")
                .add("_rels/.rels", relation("officeDocument", "word/document.xml"))
                .add("word/_rels/document.xml.rels", relation("styles", "styles.xml"))
                .add(
                        "word/styles.xml",
                        Xml.HEAD + "<w:styles xmlns:w=\"" + MAIN + "\">" + style("Head", 20, false)
                                + style("Title", 26, true) + style("Heading1", 23, true) + "</w:styles>")
                .add(
                        "word/document.xml",
                        Xml.HEAD + "<w:document xmlns:w=\"" + MAIN + "\"><w:body>" + body
                                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>")
                .toBytes();
    }

    private static String part(String name, String kind) {
        return "<Override PartName=\"" + name
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind
                + "+xml\"/>";
    }

    private static String relation(String kind, String target) {
        return Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    /** @param halfPoints size of the letters, as the format counts it */
    private static String style(String name, int halfPoints, boolean bold) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name + "\"/><w:rPr>"
                + (bold ? "<w:b/>" : "") + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String paragraph(String text, String style) {
        return "<w:p><w:pPr>" + (style == null ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                + "<w:spacing w:after=\"160\"/></w:pPr><w:r><w:t xml:space=\"preserve\">" + Xml.escape(text)
                + "</w:t></w:r></w:p>";
    }

    private static String table(List<List<String>> rows) {
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        table.append("<w:gridCol/>".repeat(rows.get(0).size())).append("</w:tblGrid>");
        for (var row : rows) {
            table.append("<w:tr>");
            row.forEach(cell -> table.append("<w:tc><w:tcPr/>")
                    .append(paragraph(cell, null))
                    .append("</w:tc>"));
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").append(paragraph("", null)).toString();
    }
}
