package org.schriftgut.common;

/**
 * Every advisory lock there is. The number is the first half of PostgreSQL's two-part key and never changes: nodes of two versions
 * may run side by side while one is replaced.
 */
public enum AdvisoryLock {

    /** Giving log entries their place: one node at a time for a tenant. */
    AUDIT_SEQUENCE(1),

    /** Writing a part of the configuration: one at a time for a part of a tenant. */
    CONFIGURATION(2),

    /**
     * The node with the local search index, held by the launcher for as long as its server runs: {@code IndexLock} there, with
     * this number and 1. Of the whole database, not of a tenant.
     */
    LOCAL_INDEX(3),

    /** Importing people from a directory: one at a time for a tenant. */
    DIRECTORY_IMPORT(5),

    /** Opening a dossier, shared; alone for who waits until all that is under way has ended. */
    OPENING(6);

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
