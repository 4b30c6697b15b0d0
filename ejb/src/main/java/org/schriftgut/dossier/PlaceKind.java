package org.schriftgut.dossier;

/** Kinds of place. Names are stored. */
public enum PlaceKind {
    /** Akte. */
    DOSSIER,
    /** Teilakte. */
    SUB_DOSSIER,
    /** Band. */
    VOLUME,
    /** Vorgang. */
    CASE,
    /** Teilvorgang. */
    SUB_CASE,
    /** Postkorb: holds documents that are not filed yet. */
    INBOX
}
