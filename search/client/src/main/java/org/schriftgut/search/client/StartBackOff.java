package org.schriftgut.search.client;

import java.util.concurrent.TimeUnit;
import org.schriftgut.search.client.WorkerFailure.Reason;

/** After a failed start, refuses further ones for a while: half a second first, a minute at most. */
final class StartBackOff {
    private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int MAX_DOUBLINGS = 7;

    private int failures;
    private long notBefore;
    private String sentence = "";

    /** @throws WorkerFailure with {@link Reason#UNAVAILABLE} while waiting */
    synchronized void check() {
        if (failures > 0 && System.nanoTime() - notBefore < 0) {
            throw new WorkerFailure(Reason.UNAVAILABLE, sentence);
        }
    }

    synchronized void failed(String why) {
        notBefore = System.nanoTime() + (FIRST_NANOS << Math.min(failures, MAX_DOUBLINGS));
        failures++;
        sentence = why;
    }

    synchronized void succeeded() {
        failures = 0;
    }
}
