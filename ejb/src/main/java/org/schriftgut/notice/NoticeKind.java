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
    /** Somebody stands in for somebody from some day on. */
    DEPUTY_NAMED,
    /** The scanner found malware in an upload. */
    MALWARE_REFUSED,
    /** The scanner found malware in something filed. */
    MALWARE_FOUND
}
