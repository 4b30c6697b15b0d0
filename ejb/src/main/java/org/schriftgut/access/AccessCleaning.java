package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Forgets sessions and tokens that have ended, and Idempotency-Keys nobody repeats any more. */
@ApplicationScoped
class AccessCleaning implements PeriodicWork {

    @Inject
    Tokens tokens;

    @Inject
    IdempotencyKeys keys;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        tokens.forgetEnded();
        keys.forgetOld();
    }
}
