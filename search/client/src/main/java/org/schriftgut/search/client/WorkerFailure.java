package org.schriftgut.search.client;

import java.util.Objects;

/** A worker could not do its task; the file is still there and may be filed without its text. */
public final class WorkerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as a caller would act differently on it. */
    public enum Reason {
        /** The time limit passed; trying again rarely helps. */
        TIMED_OUT,
        /** The heap of the worker was too small for this file. */
        OUT_OF_MEMORY,
        /** The process ended unexpectedly. */
        CRASHED,
        /** The file is damaged or of a kind that cannot be read. */
        UNREADABLE,
        /** The file is protected by a password or by rights management. */
        ENCRYPTED,
        /** One of the {@link Limits} was exceeded. */
        LIMIT_EXCEEDED,
        /** No worker could be started, or the pool is closed; the only reason to try again later. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final String partialText;

    public WorkerFailure(Reason reason, String sentence) {
        this(reason, sentence, "");
    }

    /**
     * @param sentence English, for administrators and logs; names no content of the file
     * @param partialText what was read until then, possibly empty
     */
    public WorkerFailure(Reason reason, String sentence, String partialText) {
        super(sentence);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.partialText = Objects.requireNonNull(partialText, "partialText");
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence without the reason. */
    public String sentence() {
        return getMessage();
    }

    /** Text read before the failure; worth indexing. */
    public String partialText() {
        return partialText;
    }

    @Override
    public String toString() {
        return "WorkerFailure " + reason + ": " + getMessage();
    }
}
