package org.schriftgut.dossiertype;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about file types. */
public enum DossierTypeFault implements Code {
    NO_TYPE,
    CHANGED(String.class),
    ITEM_CALLED_OTHERWISE(String.class),
    ITEM_NAME_INVALID,
    ITEM_INVALID;

    private final List<Class<?>> args;

    DossierTypeFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
