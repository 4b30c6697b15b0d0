package org.schriftgut.search.client;

import java.util.Objects;

/**
 * Reads the rows of one sheet of an XLSX workbook as they are shown to a person.
 *
 * @param sheet name of the sheet; empty for the first one
 * @param maxRows rows with content to read at most
 * @param maxColumns columns to read at most; a row that has more is cut
 */
public record SheetRows(String sheet, int maxRows, int maxColumns) implements Task<SheetContent> {
    public SheetRows {
        Objects.requireNonNull(sheet, "sheet");
        if (maxRows < 1 || maxColumns < 1) {
            throw new IllegalArgumentException("maxRows and maxColumns must be positive");
        }
    }

    @Override
    public Class<SheetContent> resultType() {
        return SheetContent.class;
    }
}
