package org.schriftgut.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Tidies up after emergency accesses that ended by themselves. */
@ApplicationScoped
class EmergencyEnding implements PeriodicWork {

    @Inject
    Emergencies emergencies;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        emergencies.settleAll();
    }
}
