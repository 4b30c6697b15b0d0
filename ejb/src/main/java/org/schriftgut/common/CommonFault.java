package org.schriftgut.common;

import java.util.List;

/** What any feature may find wrong. */
public enum CommonFault implements Code {
    NOT_SIGNED_IN,
    PAGING_INVALID(Integer.class),
    EMPTY,
    TOO_LONG(Integer.class),
    CHANGED_MEANWHILE,
    DATABASE_FULL,
    CHARACTERS_NOT_STORABLE,
    TAKEN_MEANWHILE,
    DATABASE_SILENT;

    private final List<Class<?>> args;

    CommonFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
