package org.schriftgut.fileplan;

import static org.schriftgut.fileplan.PlanFinding.Severity.ERROR;
import static org.schriftgut.fileplan.PlanFinding.Severity.WARNING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.schriftgut.common.Code;
import org.schriftgut.fileplan.PlanFinding.Severity;
import org.schriftgut.search.client.WorkerFailure;

/** What can be wrong with a plan, and what is refused about it. */
public enum FilePlanFault implements Code {
    FILE_UNREADABLE(ERROR, WorkerFailure.Reason.class),
    FILE_TOO_LARGE(ERROR, Number.class),
    TOO_MANY_ROWS(ERROR, Number.class),
    NO_ROWS(ERROR),
    LAYOUT_UNKNOWN(ERROR),
    COLUMN_TWICE(ERROR, String.class),
    COLUMNS_NOT_TAKEN(WARNING, Collection.class),
    NOT_UTF8(WARNING),
    CODE_MISSING(ERROR),
    CODE_INVALID(ERROR, String.class),
    TITLE_MISSING(ERROR),
    TOO_LONG(ERROR, Number.class),
    NUMBER_INVALID(ERROR, String.class, Number.class),
    DATE_INVALID(ERROR, String.class),
    YES_NO_INVALID(ERROR, String.class),
    PERIOD_CONTRADICTS(ERROR, Number.class),
    TRIGGER_UNKNOWN(ERROR, String.class),
    DISPOSAL_UNKNOWN(ERROR, String.class),
    PROTECTION_UNKNOWN(ERROR, String.class),
    VALIDITY_REVERSED(ERROR, LocalDate.class, LocalDate.class),
    CODE_TWICE(ERROR, String.class, Number.class),
    CODE_TAKEN(ERROR, String.class),
    CODE_RENUMBERED(WARNING, String.class, Number.class, String.class),
    GROUPING_BROKEN(ERROR, String.class),
    PARENT_MISSING(ERROR, String.class, String.class),
    PARENT_CYCLE(ERROR, String.class),
    LEVEL_WRONG(ERROR, Number.class, Number.class),
    TOO_DEEP(ERROR, Number.class),
    REFERENCE_UNKNOWN(WARNING, String.class),
    NOT_YET_VALID(WARNING, Number.class),
    NO_ENTRY(ERROR),
    NO_VERSION(ERROR),
    ENTRY_CHANGED(ERROR, String.class),
    LEVEL_INVALID(ERROR),
    NO_FILING_LEVEL(ERROR, String.class),
    RETIRED(ERROR, String.class),
    RETIRED_ABOVE(ERROR, String.class, String.class),
    VALID_LATER(ERROR, String.class, LocalDate.class),
    VALID_BEFORE(ERROR, String.class, LocalDate.class),
    NOT_IMPORTED(ERROR, Number.class, Number.class);

    private final Severity severity;
    private final List<Class<?>> args;

    FilePlanFault(Severity severity, Class<?>... args) {
        this.severity = severity;
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }

    PlanFinding at(int row, String column, Object... arguments) {
        return new PlanFinding(row, column, severity, this, Arrays.asList(arguments));
    }

    PlanFinding inFile(Object... arguments) {
        return at(0, null, arguments);
    }
}
