package org.schriftgut.access;

import java.util.Collection;
import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about who may see and do what. */
public enum AccessFault implements Code {
    NO_ACCOUNT,
    MAY_ONLY_READ,
    SEEN_BY_RULES,
    EMERGENCY_NOT_DECIDED,
    CIRCLE_WITHOUT_MANAGER,
    GRANT_FOR_ONE,
    GRANT_TWICE,
    PERSON_NOT_MEANT,
    NOBODY_LEFT,
    WIDER(Collection.class),
    WIDER_FOR_MANY(Collection.class, Number.class),
    GRADE_TOO_HIGH,
    VS_NFD_OFF,
    ONLY_OPERATOR_RELEASES,
    RELEASE_INCOMPLETE,
    AUDITOR_HIMSELF,
    NO_AUDITOR,
    SCOPE_INCOMPLETE,
    IDEMPOTENCY_KEY_USED,
    IDEMPOTENCY_KEY_INVALID;

    private final List<Class<?>> args;

    AccessFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
