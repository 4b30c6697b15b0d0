package org.schriftgut.fileplan;

import java.util.List;

/**
 * Something the check of a plan came upon.
 *
 * @param row row as in the sheet, starting with 1; 0 for the file as a whole
 * @param column name of the column as in the file, null when no single one is meant
 * @param key stable key by which a page says it in its own language
 * @param arguments values named in the sentence, in its order
 * @param reason the sentence in plain English
 */
public record PlanFinding(
        int row, String column, Severity severity, String key, List<String> arguments, String reason) {

    /** Whether the import goes on. */
    public enum Severity {
        /** Nothing is imported. */
        ERROR,
        /** Imported, but somebody should look. */
        WARNING
    }

    public PlanFinding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
