package org.schriftgut.tenant;

import java.util.Collection;
import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about tenants and their configuration. */
public enum TenantFault implements Code {
    NO_TENANT,
    NO_PART,
    NO_VERSION,
    SUSPENDED,
    SUSPENDED_ALREADY,
    NOT_SUSPENDED,
    DELETION_ASKED,
    DELETION_NOT_ASKED,
    DELETION_DUE,
    PART_CHANGED,
    NOT_APPLICABLE,
    OTHER_FORMAT(Number.class, Number.class),
    ITEMS_UNREADABLE,
    FORMAT_MISSING(String.class),
    NO_HASH,
    NO_SUCH_ITEM,
    NO_OBJECT,
    NO_FIELD,
    FIELD_MISSING,
    NO_TEXT,
    TEXT_TOO_LONG(Number.class),
    TEXT_UNCLEAN,
    NO_NUMBER(Number.class, Number.class),
    NO_TRUTH,
    NO_DAY,
    NO_SUCH_WORD(Collection.class),
    NO_LIST,
    TWICE_IN_LIST,
    KEY_UNKNOWN(String.class, String.class),
    IN_USE(Number.class, Collection.class),
    STANDS_OTHERWISE(String.class, String.class),
    KEY_INVALID,
    KEY_TAKEN(String.class);

    private final List<Class<?>> args;

    TenantFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
