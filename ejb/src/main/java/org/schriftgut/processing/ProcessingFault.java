package org.schriftgut.processing;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about the record of processing. */
public enum ProcessingFault implements Code {
    NO_ACTIVITY,
    ENDED_ON_INVALID,
    CHANGED,
    CONTROLLER_CHANGED,
    TOO_MANY_BRANCHES(Number.class),
    TOO_MANY_ITEMS(Number.class),
    CODE_KEPT,
    CODE_TAKEN(String.class),
    ENDED(String.class),
    CONTROLLER_ITEM_INVALID,
    ITEM_CODE_INVALID(Number.class);

    private final List<Class<?>> args;

    ProcessingFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
