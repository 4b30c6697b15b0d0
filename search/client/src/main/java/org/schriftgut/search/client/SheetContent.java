package org.schriftgut.search.client;

import java.util.List;

/**
 * Rows of a sheet.
 *
 * @param sheet its name
 * @param sheets names of all sheets of the workbook, in order
 * @param rows rows with content only, in order
 * @param truncated whether rows or columns were left out because of the limits asked for
 */
public record SheetContent(String sheet, List<String> sheets, List<Row> rows, boolean truncated) {
    public SheetContent {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as shown in the margin, starting with 1
     * @param cells as shown ("0.1", "10"); dates as ISO 8601 ("2026-03-04"); empty cells are empty strings, those at the end are left out
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
