package org.schriftgut.fileplan;

import java.util.List;

/**
 * Rows of a plan as text, wherever they come from.
 *
 * @param rows rows with content
 * @param truncated whether there were more rows than allowed
 * @param findings what was noticed while reading
 */
record PlanTable(List<Row> rows, boolean truncated, List<PlanFinding> findings) {

    /** The most rows with content a plan may have, heads included. */
    static final int MAX_ROWS = 50_000;

    static final int MAX_COLUMNS = 60;

    PlanTable {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    static PlanTable unreadable(PlanFinding finding) {
        return new PlanTable(List.of(), false, List.of(finding));
    }

    /**
     * One row.
     *
     * @param number as in the sheet, starting with 1
     */
    record Row(int number, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }
}
