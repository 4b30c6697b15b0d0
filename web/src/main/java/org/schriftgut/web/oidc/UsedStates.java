package org.schriftgut.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Attempts that have come back already: none is taken twice. In memory of this node, as long as an attempt lives. */
@ApplicationScoped
class UsedStates {

    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For the container's proxy only. */
    UsedStates() {
        this(null);
    }

    @Inject
    UsedStates(Clock clock) {
        this.clock = clock;
    }

    /** Whether this is the first time. */
    boolean use(String state, Instant ends) {
        used.values().removeIf(end -> end.isBefore(clock.instant()));
        return used.putIfAbsent(state, ends) == null;
    }
}
