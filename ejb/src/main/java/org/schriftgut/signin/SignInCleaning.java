package org.schriftgut.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Forgets sessions, tokens and counts of tries that have ended. */
@ApplicationScoped
class SignInCleaning implements PeriodicWork {

    @Inject
    Tokens tokens;

    @Inject
    Throttle throttle;

    @Inject
    UsedOnce usedOnce;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        tokens.forgetEnded();
        throttle.forgetEnded();
        usedOnce.forgetEnded();
    }
}
