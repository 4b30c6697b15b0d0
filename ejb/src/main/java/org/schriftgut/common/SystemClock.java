package org.schriftgut.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * Where the injected clock comes from: UTC, in microseconds, the finest that PostgreSQL keeps.
 *
 * <p>A time read back from the database equals the one that was written. Ask for {@code instant()}: {@code millis()} of a
 * clock that ticks finer than a millisecond divides by zero on Java 17.
 */
@ApplicationScoped
class SystemClock {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
