package org.schriftgut.signin;

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
 * Slows down guessing, of names that exist and of names that do not alike.
 *
 * <ul>
 *   <li>A name at one address waits a minute after {@value #FREE_TRIES} tries without success. A try counts before the password
 *       is compared: tries at the same time do not slip through.
 *   <li>A name is locked for {@link #LOCK} after {@value #LOCK_AFTER} failures at any addresses; where its owner has signed in
 *       lately, they still may: a stranger who guesses elsewhere locks nobody out.
 *   <li>An address waits as long after {@value #ADDRESS_TRIES} failures with any names.
 * </ul>
 *
 * <p>Kept in memory of this node: a restart forgives.
 */
@ApplicationScoped
class Throttle {

    static final int FREE_TRIES = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    static final int LOCK_AFTER = 20;
    static final int ADDRESS_TRIES = 300;
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration REMEMBERED = Duration.ofDays(30);

    private record Tries(int count, Instant last) {}

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();
    private final Map<String, Instant> successes = new ConcurrentHashMap<>();
    private final Tally names;
    private final Tally addresses;
    private final Clock clock;

    /** For the container's proxy only. */
    Throttle() {
        this(null);
    }

    @Inject
    Throttle(Clock clock) {
        this.clock = clock;
        this.names = new Tally(LOCK_AFTER, LOCK, clock);
        this.addresses = new Tally(ADDRESS_TRIES, LOCK, clock);
    }

    /**
     * Counts a try.
     *
     * @throws Problem {@link Kind#TOO_MANY} if the name, the address or both together have to wait
     */
    void enter(String name, String address) {
        var now = clock.instant();
        if (addresses.fullUntil(address).isPresent()
                || names.fullUntil(name).isPresent() && !hasSucceededLately(name, address, now)) {
            throw new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
        }
        if (tries.size() >= Tally.MOST_KEPT) {
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
            throw new Problem(Kind.TOO_MANY, SignInFault.TOO_MANY_ATTEMPTS);
        }
    }

    /** Notes that the try that entered was wrong; whether this locked the name. */
    boolean failed(String name, String address) {
        addresses.add(address);
        return names.add(name);
    }

    void succeeded(String name, String address) {
        var now = clock.instant();
        tries.remove(key(name, address));
        if (successes.size() >= Tally.MOST_KEPT) {
            successes.values().removeIf(last -> !last.plus(REMEMBERED).isAfter(now));
        }
        successes.put(key(name, address), now);
    }

    /** Names of a tenant that are locked, and until when. */
    Map<String, Instant> locked(String tenantKey) {
        return names.full("@" + tenantKey);
    }

    /** Lets a name try again at once, everywhere; whether it was known here. */
    boolean forgive(String name) {
        tries.keySet().removeIf(key -> key.startsWith(name + " from "));
        return names.forget(name);
    }

    private boolean hasSucceededLately(String name, String address, Instant now) {
        var last = successes.get(key(name, address));
        return last != null && last.plus(REMEMBERED).isAfter(now);
    }

    private static String key(String name, String address) {
        return name + " from " + address;
    }
}
