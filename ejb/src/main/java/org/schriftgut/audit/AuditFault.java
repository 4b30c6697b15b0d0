package org.schriftgut.audit;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about the log. */
public enum AuditFault implements Code {
    NO_ENTRY,
    PERIOD_INVALID(Number.class, Number.class, Number.class),
    SIZES_INVALID(Number.class);

    private final List<Class<?>> args;

    AuditFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
