package org.schriftgut.sharing;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about shares. */
public enum SharingFault implements Code {
    NO_SHARE,
    NO_VERSION,
    NOT_SHAREABLE,
    DELETION_ASKED,
    LAST_DAY_INVALID(Number.class),
    REVOKED,
    NO_SUCH_UNIT;

    private final List<Class<?>> args;

    SharingFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
