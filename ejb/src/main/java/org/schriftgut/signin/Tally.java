package org.schriftgut.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts failures of a key: so many inside a window fill it, and a full one stays full for as long as the window.
 *
 * <p>Kept in memory; what is over is forgotten when the table is full.
 */
final class Tally {

    static final int MOST_KEPT = 100_000;

    private record Count(int failures, Instant ends) {}

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final int most;
    private final Duration window;
    private final Clock clock;

    Tally(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** Counts a failure; whether this one filled it. */
    boolean add(String key) {
        var now = clock.instant();
        if (counts.size() >= MOST_KEPT) {
            counts.values().removeIf(count -> !count.ends.isAfter(now));
        }
        var counted = counts.compute(key, (same, old) -> {
            var fresh = old == null || !old.ends.isAfter(now);
            var failures = fresh ? 1 : Math.min(old.failures, most) + 1;
            // the window begins with the first failure, and anew with the one that fills it
            return new Count(failures, fresh || failures == most ? now.plus(window) : old.ends);
        });
        return counted.failures == most;
    }

    /** Until when the key has to wait, if it has. */
    Optional<Instant> fullUntil(String key) {
        return Optional.ofNullable(counts.get(key)).filter(this::isFull).map(Count::ends);
    }

    /** Everything that is full and whose key ends like this. */
    Map<String, Instant> full(String ending) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending) && isFull(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().ends));
    }

    /** Whether there was something to forget. */
    boolean forget(String key) {
        return counts.remove(key) != null;
    }

    private boolean isFull(Count count) {
        return count.failures >= most && count.ends.isAfter(clock.instant());
    }
}
