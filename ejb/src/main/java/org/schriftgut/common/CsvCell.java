package org.schriftgut.common;

/** A cell of a CSV file that people open in a spreadsheet. */
public final class CsvCell {

    /** What a file starts with so that Excel reads UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private CsvCell() {}

    /** The text in quotes, and no formula. */
    public static String of(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** What a spreadsheet would calculate gets an apostrophe in front. */
    public static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** A cell as it was before {@link #harmless}. */
    public static String restored(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Apostrophes before it count, too, so that one can always be taken off again. */
    private static boolean isFormula(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(at)) >= 0;
    }
}
