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
 * Slows down guessing: after {@value #FREE_TRIES} tries without success a name waits, known or not.
 *
 * <p>Counted for a name at one address, so that a stranger who guesses elsewhere locks nobody out. A try counts before the
 * password is compared: tries at the same time do not slip through. Kept in memory of this node: a restart forgives.
 */
@ApplicationScoped
class Throttle {

    static final int FREE_TRIES = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    static final int MOST_KEPT = 100_000;

    private record Tries(int count, Instant last) {}

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For the container's proxy only. */
    Throttle() {
        this(null);
    }

    @Inject
    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @throws Problem {@link Kind#TOO_MANY} if the name at this address has to wait
     */
    void enter(String name, String address) {
        var now = clock.instant();
        if (tries.size() >= MOST_KEPT) {
            tries.values().removeIf(old -> !old.last.plus(WAIT).isAfter(now));
        }
        var counted = tries.compute(key(name, address), (key, old) -> {
            if (old == null) {
                return new Tries(1, now);
            }
            var waits = old.count >= FREE_TRIES && old.last.plus(WAIT).isAfter(now);
            return waits ? new Tries(FREE_TRIES + 1, old.last) : new Tries(Math.min(old.count + 1, FREE_TRIES), now);
        });
        if (counted.count > FREE_TRIES) {
            throw new Problem(Kind.TOO_MANY, "Too many attempts; wait a minute and try again");
        }
    }

    void succeeded(String name, String address) {
        tries.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return name + " from " + address;
    }
}
