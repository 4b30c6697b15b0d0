package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/**
 * Compares the ledger with the store, for one tenant, on demand.
 *
 * <p>Deletes nothing. Bytes the ledger does not know, and content the ledger knows whose bytes are missing or have another
 * length, are reported as the reason of a failed job and in the log.
 */
@ApplicationScoped
class Reconciliation implements JobHandler {

    static final String KIND = "compare-store";

    @Inject
    Ledger ledger;

    @Inject
    StorageParts parts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keepsFinished() {
        return true;
    }

    @Override
    public void run(List<JobRun> jobs) {
        jobs.forEach(this::compare);
    }

    private void compare(JobRun job) {
        var tenant = Caller.current().tenant();
        var unknown = new AtomicLong();
        var seen = new AtomicLong();
        parts.store().list(blob -> {
            if (blob.key().tenant().equals(tenant)) {
                seen.incrementAndGet();
                if (!ledger.knows(blob.key().id())) {
                    unknown.incrementAndGet();
                    report("Bytes without a row in the ledger: " + blob.key());
                }
            }
        });
        var missing = 0L;
        var page = ledger.liveAfter(Ledger.FIRST);
        while (!page.isEmpty()) {
            for (var content : page) {
                var key = new BlobKey(tenant, content.id());
                if (!parts.store().exists(key)
                        || parts.store().size(key) != SegmentedFormat.storedSize(content.sizeBytes())) {
                    missing++;
                    report("Content whose bytes are missing or of another length: " + key);
                }
            }
            job.progress(seen.get(), null, null);
            page = ledger.liveAfter(page.get(page.size() - 1).id());
        }
        if (unknown.get() + missing > 0) {
            throw new Problem(Kind.UNAVAILABLE, StorageFault.NOT_RECONCILED, unknown.get(), missing);
        }
    }

    private static void report(String finding) {
        System.getLogger(Reconciliation.class.getName()).log(System.Logger.Level.ERROR, finding);
    }
}
