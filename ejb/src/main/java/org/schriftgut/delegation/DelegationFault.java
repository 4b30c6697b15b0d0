package org.schriftgut.delegation;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about deputies and auditors. */
public enum DelegationFault implements Code {
    SCOPES_CHANGED,
    ITEM_NO_AUDITOR,
    ITEM_SCOPE_INCOMPLETE,
    ITEM_CALLED_OTHERWISE(String.class),
    ITEM_PRINCIPAL_NEW;

    private final List<Class<?>> args;

    DelegationFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
