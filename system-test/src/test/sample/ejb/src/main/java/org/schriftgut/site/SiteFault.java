package org.schriftgut.site;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about sites. */
public enum SiteFault implements Code {
    CODE_INVALID(Number.class);

    private final List<Class<?>> args;

    SiteFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
