package org.schriftgut.sharing;

/** Where a share stands. */
public enum ShareState {
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    REVOKED
}
