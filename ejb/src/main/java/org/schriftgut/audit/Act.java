package org.schriftgut.audit;

import java.util.EnumSet;
import java.util.Set;

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
    /** A session acts for somebody else from here on. */
    DEPUTY_TAKEN,
    DEPUTY_LEFT,
    /** A second person was asked for. */
    APPROVAL_ASKED,
    APPROVAL_GIVEN,
    APPROVAL_DECLINED,
    APPROVAL_WITHDRAWN,
    APPROVAL_EXPIRED,
    /** What was approved was done; once only. */
    APPROVAL_USED,
    /** Something that needs a second person was done by one, because there was no other. */
    DONE_ALONE,
    /** Contents of old entries were deleted; their hashes stay. */
    PURGED,
    /** What somebody typed about an object was erased from its entries; two people wanted it. */
    ERASED,
    /** An upload was not taken in, as the scanner found malware. */
    MALWARE_REFUSED,
    /** Malware was found in content that was filed before; it is handed out no more. */
    MALWARE_FOUND,
    /** An attachment of an e-mail was not filed as a part: malware, or a type that is not taken. */
    ATTACHMENT_WITHHELD,
    /** Somebody opened a record in an emergency, or tried to (R101). */
    EMERGENCY_OPENED,
    EMERGENCY_REFUSED,
    EMERGENCY_ENDED,
    EMERGENCY_REVIEWED,
    /** Somebody looked at who read a record. */
    READERS_VIEWED,
    /** An evaluation of the log by person began; two people wanted it (R136). */
    EVALUATION_BEGUN,
    EVALUATION_VIEWED,
    /** The operator closed the tenant. */
    SUSPENDED,
    SUSPENSION_LIFTED,
    /** The deletion of the tenant was asked for and confirmed; the waiting time runs. */
    DELETION_CONFIRMED,
    DELETION_WITHDRAWN,
    /** A dossier was opened to a unit of another tenant. */
    SHARED,
    SHARE_REVOKED,
    /** Somebody of another tenant read what was shared; no colleague's conduct, so the owner's people see it. */
    SHARED_READ,
    /** Processing was restricted (GDPR, article 18). */
    RESTRICTED,
    RESTRICTION_LIFTED;

    private static final Set<Act> CONDUCT =
            EnumSet.of(READ, DOWNLOADED, SIGNED_IN, SIGN_IN_REFUSED, SIGNED_OUT, SESSIONS_ENDED, RECOVERY_CODE_USED);

    /**
     * Whether an entry tells hardly more than how a person behaves: who looked at what, who came and went. Such entries are
     * shown to nobody outside an evaluation of the log (docs/architecture.md, "Audit").
     */
    public boolean isConduct() {
        return CONDUCT.contains(this);
    }

    /** How long entries of it live; stored with the entry. */
    public EntryKind kind() {
        return switch (this) {
            case CREATED,
                    CHANGED,
                    VERSION_ADDED,
                    ATTACHMENT_ADDED,
                    ACCESS_CHANGED,
                    IMPORTED,
                    TOKEN_CREATED,
                    TOKEN_REVOKED,
                    PASSWORD_CHANGED,
                    DEACTIVATED,
                    CANCELLED,
                    SECOND_FACTOR_ADDED,
                    SECOND_FACTOR_REMOVED,
                    REACTIVATED,
                    APPROVAL_ASKED,
                    APPROVAL_GIVEN,
                    APPROVAL_DECLINED,
                    APPROVAL_WITHDRAWN,
                    APPROVAL_EXPIRED,
                    APPROVAL_USED,
                    DONE_ALONE,
                    PURGED,
                    ERASED,
                    MALWARE_FOUND,
                    ATTACHMENT_WITHHELD,
                    EMERGENCY_OPENED,
                    EMERGENCY_ENDED,
                    EMERGENCY_REVIEWED,
                    EVALUATION_BEGUN,
                    SUSPENDED,
                    SUSPENSION_LIFTED,
                    DELETION_CONFIRMED,
                    DELETION_WITHDRAWN,
                    SHARED,
                    SHARE_REVOKED,
                    RESTRICTED,
                    RESTRICTION_LIFTED -> EntryKind.RECORD;
            case READ,
                    DOWNLOADED,
                    EXPORTED,
                    SIGNED_IN,
                    SIGN_IN_REFUSED,
                    SIGNED_OUT,
                    SIGN_IN_LOCKED,
                    SIGN_IN_UNLOCKED,
                    SESSIONS_ENDED,
                    RECOVERY_CODE_USED,
                    DEPUTY_TAKEN,
                    DEPUTY_LEFT,
                    RETRIED,
                    REBUILT,
                    COMPARED,
                    MALWARE_REFUSED,
                    EMERGENCY_REFUSED,
                    READERS_VIEWED,
                    EVALUATION_VIEWED,
                    SHARED_READ -> EntryKind.USE;
        };
    }
}
