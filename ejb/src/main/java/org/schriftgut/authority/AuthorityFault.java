package org.schriftgut.authority;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about the authority as a whole. */
public enum AuthorityFault implements Code {
    CHANGED,
    WAITING_TIME_CHANGED,
    LOGO_TOO_LARGE(Number.class),
    LOGO_NO_PICTURE(Number.class),
    ITEM_CANNOT_GO,
    ITEM_LOGO_INVALID;

    private final List<Class<?>> args;

    AuthorityFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
