package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.audit.AuditLog;
import org.schriftgut.job.PeriodicWork;

/** Gives committed audit entries their place in the log. */
@ApplicationScoped
class AuditSequencing implements PeriodicWork {

    @Inject
    AuditLog log;

    @Override
    public Duration interval() {
        return Duration.ofSeconds(15);
    }

    /** What was done before, and the suspension itself, is put in its place. */
    @Override
    public boolean worksWhileSuspended() {
        return true;
    }

    @Override
    public void run() {
        while (log.sequence() > 0) {
            // until nothing waits
        }
    }
}
