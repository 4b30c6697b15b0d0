package org.schriftgut.oversight;

import java.time.Instant;
import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about the log and what is told from it. */
public enum OversightFault implements Code {
    NO_RECORD,
    NO_EVALUATION,
    LOG_BEING_WRITTEN,
    LOG_RANGE_INVALID(Number.class),
    PERIOD_ALWAYS,
    PERIOD_CHANGED,
    CONDUCT_NOT_SEARCHED,
    PERSON_UNKNOWN,
    FROM_MISSING,
    UNTIL_INVALID,
    OCCASION_TOO_SHORT(Number.class),
    NOT_APPROVED,
    RESULT_CLOSED(Instant.class),
    NO_STAFF_COUNCIL,
    SYSTEM_EVALUATES_NOBODY,
    WHY_OF_OTHERS;

    private final List<Class<?>> args;

    OversightFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
