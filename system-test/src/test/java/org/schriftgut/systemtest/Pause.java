package org.schriftgut.systemtest;

import java.time.Duration;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** Waiting for what the server does in the background. */
public final class Pause {

    /** Long enough on the slowest machine; nothing is asserted about time. */
    public static final Duration PATIENCE = Duration.ofSeconds(90);

    private Pause() {}

    /** Sleeps. */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks again and again until the answer is yes; fails after {@link #PATIENCE}.
     *
     * @return how long it took
     */
    public static Duration until(String what, Supplier<Boolean> isSo) {
        var begin = System.nanoTime();
        while (!isSo.get()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                Assertions.fail("Waited " + PATIENCE.toSeconds() + " s in vain: " + what);
            }
            millis(100);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
