package org.schriftgut.reassignment;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about moving the files of a unit. */
public enum ReassignmentFault implements Code {
    NO_REASSIGNMENT,
    UNDER_WAY,
    SAME_UNIT;

    private final List<Class<?>> args;

    ReassignmentFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
