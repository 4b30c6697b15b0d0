package org.schriftgut.notice;

/** What a notice tells. Names are stored: never rename, only add. */
public enum NoticeKind {
    /** Somebody asks for a second person. */
    APPROVAL_ASKED,
    APPROVAL_GIVEN,
    APPROVAL_DECLINED,
    APPROVAL_EXPIRED,
    /** What was asked for was approved and is done. */
    APPROVAL_DONE,
    /** Somebody wants to change what the person, or one of theirs, may read or do. */
    POWER_ASKED,
    /** It was agreed to and is done. */
    POWER_DONE,
    /** A password, a second factor or a key of the account has changed: for its owner. */
    SIGN_IN_CHANGED,
    /** Somebody stands in for somebody from some day on. */
    DEPUTY_NAMED,
    /** The scanner found malware in an upload. */
    MALWARE_REFUSED,
    /** The scanner found malware in something filed. */
    MALWARE_FOUND,
    /** Somebody opened a file in an emergency: for privacy officers. */
    EMERGENCY_OPENED,
    /** The same, for who answers for the file. */
    EMERGENCY_ON_FILE,
    /** Something needs a privacy officer, and nobody has the role: for administrators. */
    PRIVACY_OFFICER_MISSING,
    /** The log is evaluated by person: for the staff council. */
    EVALUATION_BEGUN,
    /** Somebody downloaded very much in an hour; who, it does not tell. For administrators and privacy officers. */
    MANY_DOWNLOADS,
    /** A person asks what is kept about them (GDPR, article 15): for those who answer for a unit. */
    SUBJECT_REQUEST_OPENED,
    /** A unit has answered: for who coordinates. */
    SUBJECT_REQUEST_ANSWERED,
    /** A privacy officer asks to restrict the processing of a file (GDPR, article 18): for those who manage it. */
    RESTRICTION_ASKED,
    /** It was set, or declined: for who asked. */
    RESTRICTION_ANSWERED,
    /** Another authority shared a dossier: for the unit it is meant for. */
    SHARE_RECEIVED,
    /** The deletion of the tenant was asked for and confirmed. */
    TENANT_DELETION_ASKED,
    TENANT_DELETION_WITHDRAWN
}
