package org.schriftgut.audit;

/** What was done. The names are stored: never rename, only add. */
public enum Act {
    CREATED,
    CHANGED,
    VERSION_ADDED,
    ATTACHMENT_ADDED,
    READ,
    DOWNLOADED,
    ACCESS_CHANGED,
    IMPORTED,
    EXPORTED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    PASSWORD_CHANGED,
    DEACTIVATED,
    RETRIED,
    CANCELLED,
    REBUILT,
    COMPARED,
    SIGN_IN_LOCKED,
    SIGN_IN_UNLOCKED,
    SESSIONS_ENDED,
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODE_USED,
    REACTIVATED,
    /** A second person was asked for. */
    APPROVAL_ASKED,
    APPROVAL_GIVEN,
    APPROVAL_DECLINED,
    APPROVAL_WITHDRAWN,
    APPROVAL_EXPIRED,
    /** What was approved was done; once only. */
    APPROVAL_USED,
    /** Something that needs a second person was done by one, because there was no other. */
    DONE_ALONE
}
