package org.schriftgut.privacy;

/** What a unit decides about a record that was found. Names are stored: never rename. */
public enum SubjectMark {
    /** Data of the person stands in it; it is handed out. */
    CONTAINED,
    /** It is about somebody else. */
    UNAFFECTED,
    /** Data of the person stands in it, but it is not handed out, with a reason (GDPR, article 15(4)). */
    WITHHELD
}
