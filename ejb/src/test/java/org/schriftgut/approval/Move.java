package org.schriftgut.approval;

/** One act of an administrator; numbers stand for whom and what, counted around what there is. */
record Move(Kind kind, int who, int what, int more) {

    enum Kind {
        CREATE,
        ROLES,
        MOVE,
        PASSWORD,
        DEACTIVATE,
        REACTIVATE,
        GROUP,
        GROUP_CLOSED,
        UNIT,
        NEW_UNIT,
        EMAIL,
        LET_READ,
        CONFIGURE,
        FACTOR,
        SCOPES,
        DEPUTY,
        /** With every account whose password they know, agree to all that waits. */
        AGREE
    }
}
