package org.schriftgut.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;

/**
 * Whose turn it is with the work that comes round by itself: of all nodes one at a time, by lease, so that a round that another node
 * has done is not done again, and one that died with its node is taken over.
 */
@Facade
class PeriodicTurns {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Takes the next round of the caller's tenant, if it is due and no other node is at it. */
    boolean take(String work, Duration interval, String node, Duration lease) {
        var now = clock.instant();
        return entities.createNativeQuery(
                                "insert into periodic_turn as t (tenant_id, work, begun_at, node, lease_until)"
                                        + " values (?1, ?2, ?3, ?4, now() + make_interval(secs => ?5))"
                                        + " on conflict (tenant_id, work) do update set begun_at = excluded.begun_at,"
                                        + " node = excluded.node, lease_until = excluded.lease_until"
                                        + " where t.lease_until < now() or t.lease_until is null and t.begun_at <= ?6"
                                        // who was ended in the middle of a round begins it again
                                        + " or t.node = excluded.node")
                        .setParameter(1, Caller.current().tenant())
                        .setParameter(2, work)
                        .setParameter(3, now)
                        .setParameter(4, node)
                        .setParameter(5, (double) lease.toSeconds())
                        .setParameter(6, now.minus(interval))
                        .executeUpdate()
                > 0;
    }

    /** Holds on to a round that takes long. */
    void keep(String work, String node, Duration lease) {
        entities.createNativeQuery("update periodic_turn set lease_until = now() + make_interval(secs => ?1)"
                        + " where work = ?2 and node = ?3 and lease_until is not null")
                .setParameter(1, (double) lease.toSeconds())
                .setParameter(2, work)
                .setParameter(3, node)
                .executeUpdate();
    }

    void end(String work, String node) {
        entities.createNativeQuery(
                        "update periodic_turn set lease_until = null where work = ?1 and node = ?2 and lease_until is not null")
                .setParameter(1, work)
                .setParameter(2, node)
                .executeUpdate();
    }
}
