package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Forgets Idempotency-Keys that nobody repeats any more. */
@ApplicationScoped
class KeyCleaning implements PeriodicWork {

    @Inject
    IdempotencyKeys keys;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        keys.forgetOld();
    }
}
