package org.schriftgut.storage;

/** What a content is for. Names are stored. */
public enum ContentRole {
    /** What a person filed. */
    CONTENT,
    /** Another format of a content, a thumbnail. */
    RENDITION,
    TEXT,
    PACKAGE,
    REPORT;

    boolean isDerived() {
        return this == RENDITION || this == TEXT;
    }
}
