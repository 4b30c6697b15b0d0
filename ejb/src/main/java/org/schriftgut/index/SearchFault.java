package org.schriftgut.index;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about searching. */
public enum SearchFault implements Code {
    TOO_DEEP(Number.class),
    SILENT,
    /** Another server on the database has the index. */
    ON_ANOTHER_SERVER;

    private final List<Class<?>> args;

    SearchFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
