package org.schriftgut.search.worker;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.schriftgut.search.client.SheetContent;

/** Collects the rows of a sheet that hold something, up to a number of rows and columns. */
final class RowCollector implements XSSFSheetXMLHandler.SheetContentsHandler {
    /** Ends the reading of a sheet. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough rows", null, false, false);
        }
    }

    private final int maxRows;
    private final int maxColumns;
    private final List<SheetContent.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int column;
    private boolean truncated;

    RowCollector(int maxRows, int maxColumns) {
        this.maxRows = maxRows;
        this.maxColumns = maxColumns;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
        column = 0;
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
        // Some programs leave the reference out: the cell then follows the one before.
        var at = reference == null ? column : new CellReference(reference).getCol();
        column = at + 1;
        if (shown == null || shown.isBlank()) {
            return;
        }
        if (at >= maxColumns) {
            truncated = true;
            return;
        }
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, shown);
    }

    @Override
    public void endRow(int row) {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() >= maxRows) {
            truncated = true;
            throw new Enough();
        }
        rows.add(new SheetContent.Row(row + 1, cells));
    }

    List<SheetContent.Row> rows() {
        return rows;
    }

    boolean isTruncated() {
        return truncated;
    }
}
