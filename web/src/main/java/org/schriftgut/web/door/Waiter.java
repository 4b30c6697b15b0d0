package org.schriftgut.web.door;

import java.util.concurrent.TimeUnit;

/** The bytes between one request and its client, and how long a thread has waited for them. */
final class Waiter {

    /** Owner of what comes before anybody has shown who they are. */
    static final String NOBODY = "";

    /** A thread that waited so long in all is held up by its client. */
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** From then on the least rate is asked for. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** Less than a modem of 1994; counted while we wait for the client only, never while it waits for us. */
    private static final long LEAST_BYTES_PER_SECOND = 1024;

    /** Credit in time and bytes, so that whoever has just begun does not look slow. */
    private static final double CREDIT_SECONDS = 0.25;

    private static final double CREDIT_BYTES = 64 << 10;

    private volatile String owner = NOBODY;
    private volatile long bytes;
    private volatile long waitedNanos;

    String owner() {
        return owner;
    }

    void belongsTo(String person) {
        owner = person;
    }

    /** Only the thread of the request counts. */
    void moved(long more) {
        if (more > 0) {
            bytes += more;
        }
    }

    void waited(long nanos) {
        waitedNanos += nanos;
    }

    boolean isSlow() {
        return waitedNanos >= SLOW_NANOS;
    }

    boolean isBelowLeastRate() {
        return waitedNanos >= PATIENCE_NANOS && bytes < LEAST_BYTES_PER_SECOND * seconds();
    }

    /** Bytes for each second of waiting. */
    double rate() {
        return (bytes + CREDIT_BYTES) / (seconds() + CREDIT_SECONDS);
    }

    private double seconds() {
        return waitedNanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
