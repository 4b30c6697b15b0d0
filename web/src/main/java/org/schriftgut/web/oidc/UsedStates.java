package org.schriftgut.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.schriftgut.signin.UsedOnce;

/** Attempts that have come back already: none is taken twice, at whichever node, as long as an attempt lives. */
@ApplicationScoped
class UsedStates {

    private final UsedOnce used;

    /** For the container's proxy only. */
    UsedStates() {
        this(null);
    }

    @Inject
    UsedStates(UsedOnce used) {
        this.used = used;
    }

    /** Whether this is the first time. */
    boolean use(String state, Instant ends) {
        return used.use("oidc-state\n" + state, ends);
    }
}
