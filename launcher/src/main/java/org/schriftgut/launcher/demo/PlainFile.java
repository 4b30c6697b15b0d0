package org.schriftgut.launcher.demo;

import java.util.stream.Collectors;

/** Writes text and CSV. */
final class PlainFile {
    private static final String LINE_END = "\r\n";

    private PlainFile() {}

    static String text(Writing writing) {
        return writing.subject() + LINE_END + writing.from() + ", " + writing.dayInWords() + LINE_END + LINE_END
                + String.join(LINE_END + LINE_END, writing.lines()) + LINE_END;
    }

    /** The tables alone, separated as German spreadsheet programs expect it. */
    static String table(Writing writing) {
        return writing.rows().stream()
                .map(row -> row.stream().map(PlainFile::quoted).collect(Collectors.joining(";")))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String quoted(String cell) {
        return cell.matches(".*[;\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
