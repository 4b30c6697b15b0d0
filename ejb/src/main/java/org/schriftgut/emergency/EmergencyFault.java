package org.schriftgut.emergency;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about emergency access. */
public enum EmergencyFault implements Code {
    NO_EMERGENCY_ACCESS,
    NOT_FOR_YOU,
    REASON_TOO_SHORT(Number.class),
    NO_OFFICER,
    READABLE_ALREADY,
    OWN_ACCESS,
    TOO_MANY;

    private final List<Class<?>> args;

    EmergencyFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
