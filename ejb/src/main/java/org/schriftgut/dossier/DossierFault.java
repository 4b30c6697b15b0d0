package org.schriftgut.dossier;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about dossiers, cases and what lies in between. */
public enum DossierFault implements Code {
    NO_PLACE,
    NO_RESTRICTION,
    MAY_NOT_OPEN,
    OTHER_UNIT_DECIDED_ONLY,
    NESTING_INVALID(PlaceKind.class, PlaceKind.class),
    TOO_DEEP(Number.class),
    INBOX_ACCESS,
    TOO_MANY_KEYWORDS(Number.class),
    TERM_REVERSED,
    CHANGED(String.class, Number.class),
    RESTRICTED(String.class),
    RESTRICTED_ALREADY,
    NOT_RESTRICTED_ITSELF,
    REASON_TOO_SHORT(Number.class);

    private final List<Class<?>> args;

    DossierFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
