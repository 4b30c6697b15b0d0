package org.schriftgut.document;

/** Where a document stands. Names are stored. */
public enum DocumentState {
    /** Not part of the file yet; it hinders closing. */
    DRAFT,
    FILED,
    /** No version comes after. */
    FINAL,
    /** Filed by mistake; it stays, and why is told (R035). */
    CANCELLED,
    /** Taken out of the file by law: the stub is its Fehlblatt. */
    REMOVED,
    /** Only the stub is left: row, number and proof. */
    DESTROYED;

    /** Whether only the stub is left. */
    public boolean isGone() {
        return this == REMOVED || this == DESTROYED;
    }
}
