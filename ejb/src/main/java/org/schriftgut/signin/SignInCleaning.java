package org.schriftgut.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Forgets sessions and tokens that have ended. */
@ApplicationScoped
class SignInCleaning implements PeriodicWork {

    @Inject
    Tokens tokens;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        tokens.forgetEnded();
    }
}
