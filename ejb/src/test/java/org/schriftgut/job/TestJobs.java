package org.schriftgut.job;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Caller;

/** Does in a facade test what the engine does in a server, at once and in the thread of the test. */
public class TestJobs {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST = 200;
    private static final String NODE = "tests";

    @Inject
    JobLedger ledger;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    /**
     * Runs what waits of one kind, until nothing does.
     *
     * @return how many were done for the tenant
     * @throws Exception what a handler throws
     */
    public int run(UUID tenant, String kind) throws Exception {
        var handler = handlers.stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        var done = 0;
        var claims = ledger.claim(List.of(kind), NODE, LEASE, Slots.Room.of(MOST));
        while (!claims.isEmpty()) {
            for (var claim : claims) {
                work(handler, claim);
                done += claim.tenant().equals(tenant) ? 1 : 0;
            }
            claims = ledger.claim(List.of(kind), NODE, LEASE, Slots.Room.of(MOST));
        }
        return done;
    }

    private void work(JobHandler handler, JobLedger.Claim claim) throws Exception {
        var failure = Caller.system(claim.tenant()).call(() -> {
            try {
                handler.run(ledger.start(claim.tenant(), List.of(claim.id())));
                ledger.finish(List.of(claim.id()), NODE, handler.keepsFinished());
                return null;
            } catch (Exception e) {
                return e;
            }
        });
        if (failure != null) {
            throw failure;
        }
    }
}
