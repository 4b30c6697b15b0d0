package org.schriftgut.launcher.demo;

import java.util.List;
import org.schriftgut.launcher.demo.Writing.Heading;
import org.schriftgut.launcher.demo.Writing.Paragraph;
import org.schriftgut.launcher.demo.Writing.Table;

/** Writes ODT (OpenDocument 1.2): a letter with its head, headings and tables. */
final class OpenTextFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OpenTextFile() {}

    static byte[] write(Writing writing) {
        var text = new StringBuilder();
        text.append(Xml.element("text:p", writing.from()));
        if (writing.to() != null) {
            text.append(Xml.element("text:p", writing.to()));
        }
        text.append(Xml.element("text:p", writing.dayInWords()));
        text.append(heading(1, writing.subject()));
        for (var part : writing.parts()) {
            if (part instanceof Heading heading) {
                text.append(heading(2, heading.text()));
            } else if (part instanceof Paragraph paragraph) {
                text.append(Xml.element("text:p", paragraph.text()));
            } else if (part instanceof Table table) {
                text.append(table(table.rows()));
            }
        }
        return new ZipFile()
                .store("mimetype", TYPE)
                .add(
                        "META-INF/manifest.xml",
                        Xml.HEAD + "<manifest:manifest xmlns:manifest=\"" + NAMES
                                + "manifest:1.0\" manifest:version=\"1.2\">" + entry("/", TYPE)
                                + entry("content.xml", "text/xml") + entry("meta.xml", "text/xml")
                                + "</manifest:manifest>")
                .add(
                        "meta.xml",
                        Xml.HEAD + "<office:document-meta xmlns:office=\"" + NAMES
                                + "office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.2\">"
                                + "<office:meta>" + Xml.element("dc:title", writing.subject())
                                + "</office:meta></office:document-meta>")
                .add(
                        "content.xml",
                        Xml.HEAD + "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:text=\""
                                + NAMES + "text:1.0\" xmlns:table=\"" + NAMES
                                + "table:1.0\" office:version=\"1.2\"><office:body><office:text>" + text
                                + "</office:text></office:body></office:document-content>")
                .toBytes();
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }

    private static String heading(int level, String text) {
        return "<text:h text:outline-level=\"" + level + "\">" + Xml.escape(text) + "</text:h>";
    }

    private static String table(List<List<String>> rows) {
        var table = new StringBuilder("<table:table><table:table-column table:number-columns-repeated=\""
                + rows.get(0).size() + "\"/>");
        for (var row : rows) {
            table.append("<table:table-row>");
            row.forEach(cell -> table.append("<table:table-cell>")
                    .append(Xml.element("text:p", cell))
                    .append("</table:table-cell>"));
            table.append("</table:table-row>");
        }
        return table.append("</table:table>").toString();
    }
}
