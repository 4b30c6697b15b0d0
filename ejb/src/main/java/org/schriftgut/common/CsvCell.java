package org.schriftgut.common;

/** A cell of a CSV file that people open in a spreadsheet. */
public final class CsvCell {

    private CsvCell() {}

    /** The text in quotes, and no formula: what a spreadsheet would calculate gets an apostrophe in front. */
    public static String of(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
