package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * Slows down guessing: after {@value #FREE_TRIES} failures a name waits, known or not.
 *
 * <p>Kept in memory of this node: a restart forgives.
 */
@ApplicationScoped
class Throttle {

    static final int FREE_TRIES = 5;
    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int MOST_NAMES = 100_000;

    private record Failures(int count, Instant last) {}

    @Inject
    Clock clock;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    void check(String name) {
        var failed = failures.get(name);
        if (failed != null
                && failed.count >= FREE_TRIES
                && failed.last.plus(WAIT).isAfter(clock.instant())) {
            throw new Problem(Kind.TOO_MANY, "Too many attempts; wait a minute and try again");
        }
    }

    void failed(String name) {
        if (failures.size() >= MOST_NAMES) {
            failures.clear();
        }
        failures.merge(name, new Failures(1, clock.instant()), (old, one) -> new Failures(old.count + 1, one.last));
    }

    void succeeded(String name) {
        failures.remove(name);
    }
}
