package org.schriftgut.job;

/** Ends a handler's run because a person asked for it. */
public final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("Cancelled");
    }
}
