package org.schriftgut.launcher;

/** The start cannot go on. The message is one or two sentences for the operator that say what to do. */
public class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what to do, for the operator */
    public StartException(String message) {
        super(message);
    }

    /**
     * @param message what to do, for the operator
     * @param cause what went wrong underneath
     */
    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
