package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.evidence.TreeHead;

/** The log of one tenant: gives committed entries their place and keeps the head of the hash tree. */
@Facade
public class AuditLog {

    private static final int BATCH = 2_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Places what has been committed since the last call, oldest first, and writes the new head.
     *
     * <p>One at a time per tenant, by an advisory lock. Returns how many entries were placed; call again while it is not
     * zero.
     */
    public int sequence() {
        var waiting = unsequenced();
        if (waiting.isEmpty() || !lockLog()) {
            return 0;
        }
        // read again under the lock: another node may have placed them meanwhile
        waiting = unsequenced();
        var head = head();
        for (var row : waiting) {
            entities.createNativeQuery("update audit_entry set position = ?1 where id = ?2 and position is null")
                    .setParameter(1, head.size())
                    .setParameter(2, row[0])
                    .executeUpdate();
            head = head.append((byte[]) row[1]);
        }
        if (!waiting.isEmpty()) {
            store(head);
        }
        return waiting.size();
    }

    /** Entries committed but not yet placed: how far the head lags behind. */
    public long lag() {
        return ((Number) entities.createNativeQuery("select count(*) from audit_entry where position is null")
                        .getSingleResult())
                .longValue();
    }

    /** The newest head; it covers placed entries only. */
    public TreeHead head() {
        var rows = entities.createNativeQuery(
                        "select size, frontier from audit_head order by size desc limit 1", Object[].class)
                .getResultList();
        if (rows.isEmpty()) {
            return TreeHead.empty();
        }
        var row = (Object[]) rows.get(0);
        return TreeHead.of(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> unsequenced() {
        return entities.createNativeQuery(
                        "select id, leaf_hash from audit_entry where position is null order by at, id limit " + BATCH)
                .getResultList();
    }

    private boolean lockLog() {
        UUID tenant = Caller.current().tenant();
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(1, hashtext(?1))")
                .setParameter(1, tenant.toString())
                .getSingleResult();
    }

    private void store(TreeHead head) {
        entities.createNativeQuery(
                        "insert into audit_head (tenant_id, size, root_hash, frontier, at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, head.size())
                .setParameter(3, head.root())
                .setParameter(4, head.frontier())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }
}
