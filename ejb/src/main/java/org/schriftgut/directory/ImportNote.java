package org.schriftgut.directory;

/**
 * Why something of the directory is left alone.
 *
 * @param label what it is about
 */
public record ImportNote(Subject subject, String label, Reason reason) {

    /** Names are read by programs: never rename. */
    public enum Reason {
        /** No usable login, code or name. */
        UNNAMED,
        /** Another entry says the same of itself; both are left alone. */
        TWICE,
        /** There is one here that did not come from the directory. */
        LOCAL,
        /** The unit it names is not there; it goes to the home unit. */
        UNKNOWN_UNIT,
        /** Units lie below each other in a circle: nothing of the run can be done. */
        CIRCLE,
        /** Cannot be closed: people or open units belong to it. */
        IN_USE,
        /** Has power over others: two people change that. */
        POWERFUL,
        /** Is called otherwise there now; here it keeps its name. */
        RENAMED
    }

    /** Whether nothing can be done because of it. */
    public boolean isBlocking() {
        return reason == Reason.CIRCLE;
    }
}
