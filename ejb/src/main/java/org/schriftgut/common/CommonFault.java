package org.schriftgut.common;

import java.util.List;

/** What any feature may find wrong. */
public enum CommonFault implements Code {
    NOT_SIGNED_IN,
    PAGING_INVALID(Number.class),
    EMPTY,
    TOO_LONG(Number.class),
    CHANGED_MEANWHILE,
    DATABASE_FULL,
    CHARACTERS_NOT_STORABLE,
    TAKEN_MEANWHILE,
    DATABASE_SILENT,
    /** Kept in words, before there were codes. */
    SAID(String.class);

    private final List<Class<?>> args;

    CommonFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
