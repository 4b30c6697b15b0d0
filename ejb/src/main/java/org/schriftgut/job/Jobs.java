package org.schriftgut.job;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;

/** The queue: jobs are added in the transaction of the act that makes them necessary. */
@Facade
public class Jobs {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Inject
    JobSignal signal;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Adds work, unless the same work waits already.
     *
     * <p>Waiting work is locked until the caller's transaction ends. Otherwise it could be claimed and done in the moment
     * before the commit, would not see the act, and nothing would ever follow it.
     */
    public void enqueue(NewJob job) {
        var now = clock.instant();
        entities.createNativeQuery(
                        "insert into job (tenant_id, id, kind, subject, lane, state, run_at, created_by, created_at, payload)"
                                + " values (?1, ?2, ?3, ?4, ?5, 'READY', ?6, ?7, ?8, ?9)"
                                + " on conflict (tenant_id, kind, subject) where state = 'READY' do update set"
                                + " run_at = least(job.run_at, excluded.run_at), attempts = 0, payload = excluded.payload,"
                                + " lane = case when job.lane = 'BULK' or excluded.lane = 'INTERACTIVE'"
                                + " then excluded.lane else job.lane end")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, ids.next())
                .setParameter(3, job.kind())
                .setParameter(4, job.subject())
                .setParameter(5, job.lane().name())
                .setParameter(6, job.startAt() == null ? now : job.startAt())
                .setParameter(7, Caller.current().account())
                .setParameter(8, now)
                .setParameter(9, job.payload().isEmpty() ? null : CanonicalJson.text(job.payload()))
                .executeUpdate();
        wakeAfterCommit();
    }

    /** Adds work to be begun as soon as possible, unless the same work waits already. */
    public void enqueue(String kind, String subject, Lane lane) {
        enqueue(NewJob.of(kind, subject, lane));
    }

    /** The same for work about an object. */
    public void enqueue(String kind, UUID subject, Lane lane) {
        enqueue(NewJob.of(kind, subject, lane));
    }

    /** Jobs of the tenant, those that need a person first. */
    public Page<JobView> list(JobState state, Paging paging) {
        var filter = state == null ? "" : " where j.state = :state";
        var rows = entities.createQuery(
                "select j from JobRow j" + filter
                        + " order by case j.state when DEAD then 0 when RUNNING then 1 when READY then 2 else 3 end,"
                        + " j.createdAt desc, j.id",
                JobRow.class);
        var total = entities.createQuery("select count(j) from JobRow j" + filter, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            total.setParameter("state", state);
        }
        var items = rows.setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        return Page.of(items.stream().map(JobRow::view).toList(), total.getSingleResult(), paging);
    }

    /** How many jobs of the tenant are not finished and not given up. */
    public long pending(List<String> kinds) {
        return entities.createQuery(
                        "select count(j) from JobRow j where j.kind in :kinds and j.state in (READY, RUNNING)",
                        Long.class)
                .setParameter("kinds", kinds)
                .getSingleResult();
    }

    public JobView get(UUID id) {
        return find(id).view();
    }

    /** Gives a job that was given up or cancelled new attempts, from its checkpoint; it keeps its id. */
    public void retry(UUID id) {
        var job = locked(id);
        if (job.state != JobState.DEAD && job.state != JobState.CANCELLED) {
            throw new Problem(Kind.WRONG_STATE, JobFault.NOT_REPEATABLE, job.state);
        }
        if (isWaiting(job.kind, job.subject)) {
            job.state = JobState.CANCELLED;
            job.reason = KeptCode.of(JobFault.WAITS_ALREADY, List.of()).text();
            return;
        }
        job.state = JobState.READY;
        job.attempts = 0;
        job.runAt = clock.instant();
        job.finishedAt = null;
        job.cancelAsked = false;
        wakeAfterCommit();
    }

    private boolean isWaiting(String kind, String subject) {
        return !entities.createQuery(
                        "select j.id from JobRow j where j.kind = :kind and j.subject = :subject and j.state = READY")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty();
    }

    /** Takes a waiting job out, or asks a running one to stop at its next step. */
    public void cancel(UUID id) {
        var job = locked(id);
        switch (job.state) {
            case READY -> {
                job.state = JobState.CANCELLED;
                job.finishedAt = clock.instant();
            }
            case RUNNING -> job.cancelAsked = true;
            case DONE, DEAD, CANCELLED -> throw new Problem(Kind.WRONG_STATE, JobFault.NOT_UNDER_WAY, job.state);
        }
    }

    /** Notes progress; true if the end was asked for. */
    boolean progress(UUID id, long done, Long total, String checkpoint) {
        var job = locked(id);
        job.doneSteps = done;
        job.totalSteps = total;
        job.checkpoint = checkpoint;
        return job.cancelAsked;
    }

    private JobRow find(UUID id) {
        return found(entities.find(JobRow.class, id));
    }

    /** The whole row is written back, so nobody else may write to it meanwhile. */
    private JobRow locked(UUID id) {
        return found(entities.find(JobRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static JobRow found(JobRow job) {
        if (job == null) {
            throw Problem.notFound(JobFault.NO_JOB);
        }
        return job;
    }

    private void wakeAfterCommit() {
        if (transaction.getResource(JobSignal.class) != null) {
            return;
        }
        transaction.putResource(JobSignal.class, signal);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.raise();
                }
            }
        });
    }
}
