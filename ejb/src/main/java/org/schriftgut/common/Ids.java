package org.schriftgut.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Gives ids: UUID version 7 (RFC 9562, section 5.7), ordered by time so that new rows lie together in the index. */
@ApplicationScoped
public class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    /** For the container's proxy only. */
    Ids() {
        this(null);
    }

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        var high = (clock.instant().toEpochMilli() << 16) | 0x7000L | ((random[0] & 0x0fL) << 8) | (random[1] & 0xffL);
        var low = 0L;
        for (var i = 2; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xffL);
        }
        return new UUID(high, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
