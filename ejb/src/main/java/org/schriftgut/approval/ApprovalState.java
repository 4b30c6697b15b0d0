package org.schriftgut.approval;

/** Where a request stands. Names are stored: never rename. */
public enum ApprovalState {
    ASKED,
    /** Approved and not used yet. */
    APPROVED,
    DECLINED,
    /** Taken back by who asked. */
    WITHDRAWN,
    EXPIRED,
    /** What was approved was done. */
    DONE
}
