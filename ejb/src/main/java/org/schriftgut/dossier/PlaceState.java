package org.schriftgut.dossier;

/** Where a place stands. Names are stored. */
public enum PlaceState {
    OPEN,
    SUSPENDED,
    CLOSED,
    CANCELLED;

    public boolean acceptsDocuments() {
        return this == OPEN;
    }
}
