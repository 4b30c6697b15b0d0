package org.schriftgut.document;

/** Kinds of part. Names are stored. */
public enum PartKind {
    /** Schriftstück. */
    MAIN,
    /** Anlage. */
    ATTACHMENT
}
