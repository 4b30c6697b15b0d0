package org.schriftgut.notice;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about notices. */
public enum NoticeFault implements Code {
    NO_NOTICE;

    private final List<Class<?>> args;

    NoticeFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
