package org.schriftgut.rights;

/** What a person wants to do with a record. Names are stored: never rename. */
public enum Right {
    READ,
    /** Change metadata, add versions. */
    WRITE,
    /** Open cases, file documents. */
    CREATE,
    /** z. d. A. */
    CLOSE,
    /** Wiederaufnahme. */
    REOPEN,
    MOVE,
    /** Propose to delete; never the deletion itself. */
    PROPOSE_DELETION,
    /** Decide who may see it. */
    MANAGE;

    /** Whether a record that is closed still takes this. */
    boolean isPossibleWhenClosed() {
        return switch (this) {
            case READ, REOPEN, PROPOSE_DELETION, MANAGE -> true;
            case WRITE, CREATE, CLOSE, MOVE -> false;
        };
    }
}
