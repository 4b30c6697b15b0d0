package org.schriftgut.dossier;

/** Where a dossier, a case or what else holds documents stands. Names are stored. */
public enum PlaceState {
    OPEN,
    /** Ruhend: nothing new comes in until work goes on. */
    SUSPENDED,
    /** Bearbeitungsende: the matter is settled, the z. d. A. is still to come. */
    WORK_ENDED,
    /** z. d. A. */
    CLOSED,
    /** Offered to the archive. */
    OFFERED,
    /** The archive has it. */
    TRANSFERRED,
    /** Only the stub is left: row, number and proof. */
    DESTROYED,
    CANCELLED;

    /** Whether people still work on it. */
    public boolean isLive() {
        return this == OPEN || this == SUSPENDED || this == WORK_ENDED;
    }
}
