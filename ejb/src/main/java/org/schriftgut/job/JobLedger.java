package org.schriftgut.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.common.KeptCode;

/** The engine's side of the table: claim, keep, finish, give back. Each call is one short transaction. */
@Facade
class JobLedger {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Jobs jobs;

    /** A claimed job of some tenant. */
    record Claim(UUID tenant, UUID id, Lane lane) {}

    @SuppressWarnings("unchecked")
    List<Claim> claim(Collection<String> kinds, String node, Duration lease, Slots.Room room) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select tenant_id, id, lane from claim_jobs(?1, ?2, ?3, make_interval(secs => ?4), ?5, ?6, ?7)",
                        Object[].class)
                .setParameter(1, kinds.toArray(String[]::new))
                .setParameter(2, node)
                .setParameter(3, clock.instant())
                .setParameter(4, (double) lease.toSeconds())
                .setParameter(5, room.all())
                .setParameter(6, room.waiting())
                .setParameter(7, room.bulk())
                .getResultList();
        return rows.stream()
                .map(row -> new Claim((UUID) row[0], (UUID) row[1], Lane.valueOf((String) row[2])))
                .toList();
    }

    int releaseExpired(int maxAttempts) {
        return ((Number) entities.createNativeQuery("select release_expired_jobs(?1)")
                        .setParameter(1, maxAttempts)
                        .getSingleResult())
                .intValue();
    }

    /** Gives back what this node held before it was restarted; called inside each tenant. */
    void releaseOwn(String node) {
        entities.createNativeQuery("update job j set state = case when exists (select 1 from job w"
                        + " where w.kind = j.kind and w.subject = j.subject and w.state = 'READY')"
                        + " then 'CANCELLED' else 'READY' end, node = null, lease_until = null, reason = ?2"
                        + " where j.state = 'RUNNING' and j.node = ?1")
                .setParameter(1, node)
                .setParameter(2, KeptCode.of(JobFault.SERVER_ENDED, List.of()).text())
                .executeUpdate();
    }

    /** What was claimed, read in one go. */
    List<JobRun> start(UUID tenant, Collection<UUID> ids) {
        return entities.createQuery("select j from JobRow j where j.id in :ids", JobRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(job -> new JobRun(
                        tenant, job.id(), job.kind, job.subject, job.payload, job.checkpoint, job.attempts, jobs))
                .toList();
    }

    /** Forgets what was finished or cancelled before the given time. */
    void forgetEndedBefore(Instant time) {
        entities.createQuery("delete from JobRow j where j.state in (DONE, CANCELLED) and j.finishedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    /** Extends the leases of running jobs; on the database's clock, like the claim. */
    void keep(Collection<UUID> running, Duration lease) {
        entities.createNativeQuery(
                        "update job set lease_until = now() + make_interval(secs => ?1) where id = any(?2) and state = 'RUNNING'")
                .setParameter(1, (double) lease.toSeconds())
                .setParameter(2, running.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Ends what this node still holds; a job whose lease ran out belongs to whoever has it now. */
    void finish(Collection<UUID> done, String node, boolean keepListed) {
        var held = " where j.id in :ids and j.state = RUNNING and j.node = :node";
        if (keepListed) {
            entities.createQuery(
                            "update JobRow j set j.state = DONE, j.finishedAt = :now, j.leaseUntil = null, j.reason = null"
                                    + held)
                    .setParameter("now", clock.instant())
                    .setParameter("ids", done)
                    .setParameter("node", node)
                    .executeUpdate();
        } else {
            entities.createQuery("delete from JobRow j" + held)
                    .setParameter("ids", done)
                    .setParameter("node", node)
                    .executeUpdate();
        }
    }

    void cancelled(UUID id, String node) {
        var job = held(id, node);
        if (job == null) {
            return;
        }
        job.state = JobState.CANCELLED;
        job.finishedAt = clock.instant();
        job.leaseUntil = null;
    }

    /** Puts a failed job back with growing patience, or gives it up after the last attempt. */
    void failed(UUID id, String node, KeptCode reason, int maxAttempts) {
        var job = held(id, node);
        if (job == null) {
            return;
        }
        job.reason = reason.text();
        job.node = null;
        job.leaseUntil = null;
        if (job.attempts >= maxAttempts) {
            job.state = JobState.DEAD;
            job.finishedAt = clock.instant();
        } else if (waitsAgain(job)) {
            entities.remove(job);
        } else {
            job.state = JobState.READY;
            job.runAt = clock.instant().plusSeconds(1L << (2 * job.attempts));
        }
    }

    /** The job, locked, if this node still holds it; else null. */
    private JobRow held(UUID id, String node) {
        var job = entities.find(JobRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        return job != null && job.state == JobState.RUNNING && node.equals(job.node) ? job : null;
    }

    private boolean waitsAgain(JobRow job) {
        return !entities.createQuery(
                        "select j.id from JobRow j where j.kind = :kind and j.subject = :subject and j.state = READY")
                .setParameter("kind", job.kind)
                .setParameter("subject", job.subject)
                .getResultList()
                .isEmpty();
    }
}
