package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.job.PeriodicWork;

/** Writes down that requests have expired; they do not hold from that moment anyway. */
@ApplicationScoped
class ApprovalExpiry implements PeriodicWork {

    @Inject
    Approvals approvals;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        approvals.noteExpired();
    }
}
