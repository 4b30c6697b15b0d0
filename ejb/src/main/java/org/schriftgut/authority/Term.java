package org.schriftgut.authority;

/** A word of the pages that a tenant may replace by its own. Names are stored: never rename. */
public enum Term {
    DOSSIER,
    DOSSIERS,
    CASE,
    CASES,
    /** What a closed file is called. */
    CLOSED,
    REFERENCE,
    KEEPING_UNIT
}
