package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.schriftgut.common.Code;

/**
 * Something the check of a plan came upon.
 *
 * @param row row as in the sheet, starting with 1; 0 for the file as a whole
 * @param column name of the column as in the file, null when no single one is meant
 * @param code what it is
 * @param args values named in the sentence of the code, in its order
 */
public record PlanFinding(int row, String column, Severity severity, Code code, List<Object> args) {

    /** Whether the import goes on. */
    public enum Severity {
        /** Nothing is imported. */
        ERROR,
        /** Imported, but somebody should look. */
        WARNING
    }

    public PlanFinding {
        args = Collections.unmodifiableList(new ArrayList<>(args));
        code.check(args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
