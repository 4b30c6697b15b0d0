package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.audit.AuditPeriod;
import org.schriftgut.job.PeriodicWork;

/** Takes entries of use out of the log that are past the tenant's period. */
@ApplicationScoped
class AuditPurging implements PeriodicWork {

    @Inject
    AuditPeriod period;

    @Override
    public Duration interval() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        while (period.purge() > 0) {
            // until nothing is past the period
        }
    }
}
