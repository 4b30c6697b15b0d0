package org.schriftgut.launcher.demo;

import java.util.List;
import org.schriftgut.launcher.demo.Writing.Heading;
import org.schriftgut.launcher.demo.Writing.Paragraph;
import org.schriftgut.launcher.demo.Writing.Table;

/** Writes HTML, as a printed form of an online service or the body of an e-mail. */
final class WebFile {
    private WebFile() {}

    static String page(Writing writing) {
        return "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\">"
                + Xml.element("title", writing.subject()) + "</head>\n<body>\n" + Xml.element("h1", writing.subject())
                + "\n"
                + Xml.element("p", writing.from() + ", " + writing.dayInWords()) + "\n" + text(writing)
                + "</body></html>\n";
    }

    /** What stands in the body, without a head. */
    static String text(Writing writing) {
        var text = new StringBuilder();
        for (var part : writing.parts()) {
            if (part instanceof Heading heading) {
                text.append(Xml.element("h2", heading.text())).append('\n');
            } else if (part instanceof Paragraph paragraph) {
                text.append(Xml.element("p", paragraph.text())).append('\n');
            } else if (part instanceof Table table) {
                text.append(table(table.rows()));
            }
        }
        return text.toString();
    }

    private static String table(List<List<String>> rows) {
        var table = new StringBuilder("<table>\n");
        var cell = "th";
        for (var row : rows) {
            table.append("<tr>");
            for (var text : row) {
                table.append(Xml.element(cell, text));
            }
            table.append("</tr>\n");
            cell = "td";
        }
        return table.append("</table>\n").toString();
    }
}
