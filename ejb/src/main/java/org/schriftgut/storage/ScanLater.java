package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.schriftgut.common.Caller;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.job.PeriodicWork;

/** Scans what was let in while the scanner did not answer. What is still without a verdict then waits for the next round. */
@ApplicationScoped
class ScanLater implements PeriodicWork, JobHandler {

    /** The subject is the tenant. */
    private static final String KIND = "scan-content";

    @Inject
    Ledger ledger;

    @Inject
    Storage storage;

    @Inject
    Inspection inspection;

    @Inject
    Jobs jobs;

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        if (inspection.isOn() && !ledger.unscannedAfter(Ledger.FIRST).isEmpty()) {
            jobs.enqueue(KIND, Caller.current().tenant(), Lane.BULK);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(List<JobRun> runs) {
        var batch = ledger.unscannedAfter(Ledger.FIRST);
        while (!batch.isEmpty()) {
            batch.forEach(storage::scanAgain);
            batch = ledger.unscannedAfter(batch.get(batch.size() - 1).id());
        }
    }
}
