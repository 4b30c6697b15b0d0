package org.schriftgut.migration;

/** The database is not in the expected state. The message is one sentence for the operator that says what to do. */
public class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what to do, for the operator */
    public MigrationException(String message) {
        super(message);
    }

    /**
     * @param message what to do, for the operator
     * @param cause what the database said
     */
    public MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
