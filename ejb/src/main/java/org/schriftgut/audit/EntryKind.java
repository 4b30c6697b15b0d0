package org.schriftgut.audit;

/** How long an entry lives. The names are stored: never rename. */
public enum EntryKind {
    /** What became of an object, as long as the object or its stub. */
    RECORD,
    /** That somebody used something: read, searched, signed in, was refused. For the period of {@link AuditPeriod}. */
    USE
}
