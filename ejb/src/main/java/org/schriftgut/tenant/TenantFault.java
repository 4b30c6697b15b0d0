package org.schriftgut.tenant;

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
    ITEM_NO_OBJECT(String.class),
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
