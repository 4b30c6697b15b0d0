package org.schriftgut.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets jobs that ended long ago, and nodes not heard of for days. Jobs given up stay until a person decides. */
@ApplicationScoped
class JobCleaning implements PeriodicWork {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    JobLedger ledger;

    @Inject
    Nodes nodes;

    @Inject
    Clock clock;

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        ledger.forgetEndedBefore(clock.instant().minus(KEPT));
        nodes.forgetSilent();
    }
}
