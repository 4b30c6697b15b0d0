package org.schriftgut.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Failures;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Setting;

/**
 * Runs jobs on this node.
 *
 * <p>One dispatcher thread claims, a bounded number of threads works ({@link Slots}). Grouped kinds (see {@link JobHandler#groupSize()}) run
 * one group at a time per node and are claimed apart from the rest, so that a batch never starves single jobs.
 */
@ApplicationScoped
class JobEngine {

    static final int MAX_ATTEMPTS = 5;
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger LOG = Logger.getLogger(JobEngine.class.getName());
    private static final long IDLE_MILLIS = 1_000;
    /** What comes in so close together is claimed together: a claim costs more than many a job. */
    private static final long GATHER_MILLIS = 25;

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final long STOP_STEP_MILLIS = 20;

    @Inject
    JobLedger ledger;

    @Inject
    JobSignal signal;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Resource
    ManagedExecutorService executor;

    @Inject
    NodeName name;

    private final Slots slots = new Slots((int) Setting.number("SCHRIFTGUT_JOB_THREADS", 4, 1, 64));
    private final Map<UUID, UUID> running = new ConcurrentHashMap<>();
    private final Set<String> groupsUnderWay = ConcurrentHashMap.newKeySet();
    /** When the last group of a kind started, in nanoseconds; used by the dispatcher only. */
    private final Map<String, Long> lastGroup = new HashMap<>();

    private final Map<String, JobHandler> byKind = new HashMap<>();
    private volatile boolean open;

    synchronized void start() {
        handlers.stream().filter(JobHandler::worksHere).forEach(handler -> byKind.put(handler.kind(), handler));
        open = true;
        executor.submit(this::dispatch);
    }

    /** Whether this node takes jobs of every kind. */
    boolean takesAll() {
        return handlers.stream().allMatch(JobHandler::worksHere);
    }

    /** Claims nothing more and waits a while for what is under way: the index and the store close next. */
    synchronized void stop() {
        open = false;
        signal.raise();
        var until = System.nanoTime() + STOP_PATIENCE.toNanos();
        while (!running.isEmpty() && System.nanoTime() < until && pause(STOP_STEP_MILLIS)) {
            // what does not end in time is given back at the next start
        }
    }

    /** Extends the leases of what runs here and gives back what other nodes dropped. */
    void beat() {
        var byTenant = new HashMap<UUID, List<UUID>>();
        running.forEach((job, tenant) ->
                byTenant.computeIfAbsent(tenant, t -> new ArrayList<>()).add(job));
        byTenant.forEach((tenant, jobs) -> Caller.system(tenant).run(() -> ledger.keep(jobs, LEASE)));
        if (ledger.releaseExpired(MAX_ATTEMPTS) > 0) {
            signal.raise();
        }
    }

    private void dispatch() {
        while (open) {
            try {
                if (!claimAndStart()) {
                    signal.await(Math.min(IDLE_MILLIS, millisToNextGroup()));
                }
                Thread.sleep(GATHER_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Claiming jobs failed; trying again", e);
                pause(IDLE_MILLIS);
            }
        }
    }

    private boolean claimAndStart() {
        var started = false;
        for (var handler : byKind.values()) {
            if (handler.groupSize() > 1 && millisTo(handler) <= 0 && groupsUnderWay.add(handler.kind())) {
                started |= startGroup(handler);
            }
        }
        var single = byKind.values().stream()
                .filter(h -> h.groupSize() == 1)
                .map(JobHandler::kind)
                .toList();
        var room = slots.room();
        if (room.isAny()) {
            for (var claim : ledger.claim(single, name.get(), LEASE, room)) {
                slots.take(claim.lane());
                started = true;
                submit(List.of(claim), () -> slots.giveBack(claim.lane()));
            }
        }
        return started;
    }

    /** Until the next group of a kind may start; not positive when it may now. */
    private long millisTo(JobHandler handler) {
        var last = lastGroup.get(handler.kind());
        return last == null ? 0 : handler.groupInterval().toMillis() - (System.nanoTime() - last) / 1_000_000;
    }

    private long millisToNextGroup() {
        return byKind.values().stream()
                .mapToLong(this::millisTo)
                .filter(millis -> millis > 0)
                .min()
                .orElse(IDLE_MILLIS);
    }

    private boolean startGroup(JobHandler handler) {
        List<JobLedger.Claim> claims = List.of();
        try {
            claims = ledger.claim(List.of(handler.kind()), name.get(), LEASE, Slots.Room.of(handler.groupSize()));
        } finally {
            if (claims.isEmpty()) {
                groupsUnderWay.remove(handler.kind());
            }
        }
        if (!claims.isEmpty()) {
            lastGroup.put(handler.kind(), System.nanoTime());
            submit(claims, () -> groupsUnderWay.remove(handler.kind()));
        }
        return !claims.isEmpty();
    }

    private void submit(List<JobLedger.Claim> claims, Runnable afterwards) {
        claims.forEach(claim -> running.put(claim.id(), claim.tenant()));
        try {
            executor.submit(() -> {
                try {
                    claims.stream()
                            .collect(Collectors.groupingBy(
                                    JobLedger.Claim::tenant, LinkedHashMap::new, Collectors.toList()))
                            .forEach((tenant, jobs) -> Caller.system(tenant).run(() -> work(tenant, jobs)));
                } finally {
                    claims.forEach(claim -> running.remove(claim.id()));
                    afterwards.run();
                    signal.raise();
                }
            });
        } catch (RejectedExecutionException e) {
            // the leases run out and the jobs come back
            claims.forEach(claim -> running.remove(claim.id()));
            afterwards.run();
            throw e;
        }
    }

    private void work(UUID tenant, List<JobLedger.Claim> claims) {
        var runs = ledger.start(tenant, claims.stream().map(JobLedger.Claim::id).toList());
        if (runs.isEmpty()) {
            return;
        }
        var handler = byKind.get(runs.get(0).kind());
        inGroups(runs).forEach(group -> work(handler, group));
    }

    /** What failed before is tried alone, so that one job that cannot be done does not take its group with it. */
    static List<List<JobRun>> inGroups(List<JobRun> runs) {
        var groups = new ArrayList<List<JobRun>>();
        var together = runs.stream().filter(run -> !run.isRepeated()).toList();
        if (!together.isEmpty()) {
            groups.add(together);
        }
        runs.stream().filter(JobRun::isRepeated).map(List::of).forEach(groups::add);
        return groups;
    }

    private void work(JobHandler handler, List<JobRun> runs) {
        var ids = runs.stream().map(JobRun::id).toList();
        try {
            handler.run(runs);
            ledger.finish(ids, name.get(), handler.keepsFinished());
        } catch (JobCancelled e) {
            ids.forEach(id -> ledger.cancelled(id, name.get()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            LOG.log(
                    Level.WARNING,
                    "Job " + handler.kind() + " failed for " + runs.get(0).subject(),
                    e);
            giveBack(ids, e);
        }
    }

    private void giveBack(Collection<UUID> ids, Throwable failure) {
        var problem = Failures.asProblem(failure)
                .orElseGet(() -> new Problem(
                        Kind.UNAVAILABLE, JobFault.FAILED, failure.getClass().getSimpleName()));
        for (var id : ids) {
            try {
                ledger.failed(id, name.get(), KeptCode.of(problem), MAX_ATTEMPTS);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Job could not be given back; its lease will run out", e);
            }
        }
    }

    /** Sleeps; false if somebody wants the thread to end. */
    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
