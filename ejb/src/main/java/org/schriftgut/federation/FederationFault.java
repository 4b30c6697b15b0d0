package org.schriftgut.federation;

import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Code;

/** What is refused about an identity provider and those it sends. */
public enum FederationFault implements Code {
    NOT_TRUSTED(String.class),
    ACCOUNT_CLOSED(UUID.class),
    OTHER_SUBJECT(UUID.class),
    NO_LOGIN(String.class),
    NO_NAME(String.class),
    NO_UNIT(String.class),
    UNIT_UNKNOWN(String.class),
    NO_ROLE(String.class),
    NOT_CREATED(String.class),
    NOT_CREATABLE(String.class),
    SECRET_MISSING,
    ROLE_WORDS_INVALID,
    ISSUER_INVALID;

    private final List<Class<?>> args;

    FederationFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
