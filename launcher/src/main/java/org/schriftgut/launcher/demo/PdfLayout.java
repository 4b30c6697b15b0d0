package org.schriftgut.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schriftgut.launcher.demo.Writing.Heading;
import org.schriftgut.launcher.demo.Writing.Paragraph;
import org.schriftgut.launcher.demo.Writing.Table;

/** Lays a letter out on A4 pages: head, address, date, subject, text and tables, page numbers. Lengths in points (1/72 inch). */
final class PdfLayout {
    private static final double LEFT = 70;
    private static final double WIDTH = 455;
    private static final double TOP = 770;
    private static final double BOTTOM = 80;
    private static final double SIZE = 10.5;
    private static final double LEADING = 14.5;

    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    PdfLayout(Writing writing) {
        newPage();
        fill("0.12 0.37 0.55", LEFT, 790, WIDTH, 3);
        line(writing.from(), LEFT, 798, 9, false);
        if (writing.to() != null) {
            y = 700;
            for (var row : writing.to().split(", ")) {
                next(row, SIZE, false);
            }
        }
        y = Math.min(y, writing.to() == null ? 745 : 620);
        line(writing.dayInWords(), LEFT + 300, y, SIZE, false);
        y -= 36;
        wrapped(writing.subject(), 13, true);
        y -= 8;
        for (var part : writing.parts()) {
            if (part instanceof Heading heading) {
                y -= 4;
                wrapped(heading.text(), 11.5, true);
                y -= 2;
            } else if (part instanceof Paragraph paragraph) {
                wrapped(paragraph.text(), SIZE, false);
                y -= 7;
            } else if (part instanceof Table table) {
                table(table.rows());
            }
        }
    }

    /** The drawing commands of each page. */
    List<String> pages() {
        var done = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            var number = "Seite " + (i + 1) + " von " + pages.size();
            done.add(pages.get(i) + show(number, LEFT, 48, 8, false));
        }
        return done;
    }

    private void table(List<List<String>> rows) {
        double width = WIDTH / rows.get(0).size();
        var head = true;
        for (var row : rows) {
            var cells = new ArrayList<List<String>>();
            for (var cell : row) {
                cells.add(Helvetica.wrap(cell, width - 8, 9.5));
            }
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            room(lines * 12 + 8);
            if (head) {
                fill("0.88 0.91 0.94", LEFT, y - lines * 12 - 2, WIDTH, lines * 12 + 5);
            }
            for (int column = 0; column < cells.size(); column++) {
                for (int i = 0; i < cells.get(column).size(); i++) {
                    line(cells.get(column).get(i), LEFT + column * width + 3, y - 9 - i * 12, 9.5, head);
                }
            }
            y -= lines * 12 + 5;
            fill("0.6 0.6 0.6", LEFT, y + 1, WIDTH, 0.6);
            head = false;
        }
        y -= 16;
    }

    private void wrapped(String text, double size, boolean bold) {
        Helvetica.wrap(text, WIDTH, size).forEach(row -> next(row, size, bold));
    }

    private void next(String text, double size, boolean bold) {
        room(LEADING);
        line(text, LEFT, y, size, bold);
        y -= size > SIZE ? size * 1.4 : LEADING;
    }

    private void room(double height) {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    private void newPage() {
        pages.add(new StringBuilder());
        y = TOP;
    }

    private void line(String text, double x, double at, double size, boolean bold) {
        page().append(show(text, x, at, size, bold));
    }

    private static String show(String text, double x, double at, double size, boolean bold) {
        return String.format(
                Locale.ROOT,
                "BT /%s %.1f Tf 0 g %.1f %.1f Td (%s) Tj ET%n",
                bold ? "F2" : "F1",
                size,
                x,
                at,
                PdfFile.escape(text));
    }

    private void fill(String colour, double x, double at, double width, double height) {
        page().append(String.format(Locale.ROOT, "%s rg %.1f %.1f %.1f %.1f re f%n", colour, x, at, width, height));
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }
}
