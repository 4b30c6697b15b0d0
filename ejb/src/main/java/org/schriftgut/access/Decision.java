package org.schriftgut.access;

import java.util.List;

/** An answer with its reasons; never empty. */
public record Decision(boolean allowed, List<Reason> reasons) {

    /** One step of the proof. */
    public enum Reason {
        SYSTEM,
        TENANT_WIDE,
        MEMBER_OF_KEEPING_UNIT,
        MEMBER_OF_OPENED_UNIT,
        SUPERIOR_OF_KEEPING_UNIT,
        ROLE_ALLOWS_WRITING,
        ROLE_ALLOWS_MANAGING,
        NO_ROLE_FOR_RECORDS,
        NOT_AMONG_THOSE_WHO_MAY_SEE,
        READING_ONLY
    }

    static Decision no(Reason reason) {
        return new Decision(false, List.of(reason));
    }
}
