package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.audit.AuditHeads;
import org.schriftgut.job.PeriodicWork;

/** Signs a head of the log at least hourly: twice as often, so that one that is missed does no harm. */
@ApplicationScoped
class HeadSigning implements PeriodicWork {

    @Inject
    AuditSequencing sequencing;

    @Inject
    AuditHeads heads;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(30);
    }

    /** What was done before, and the suspension itself, is put in its place. */
    @Override
    public boolean worksWhileSuspended() {
        return true;
    }

    @Override
    public void run() {
        sequencing.run();
        heads.sign();
    }
}
