package org.schriftgut.privacy;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about requests of people. */
public enum PrivacyFault implements Code {
    NO_REQUEST,
    NO_RECORD,
    NO_PART,
    ANSWERED,
    REASON_TOO_SHORT(Number.class),
    UNDECIDED(Number.class),
    UNIT_ANSWERED,
    WORDS_INVALID(Number.class),
    RECEIVED_ON_INVALID,
    UNITS_OPEN;

    private final List<Class<?>> args;

    PrivacyFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
