package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.schriftgut.common.AdvisoryLock;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.TenantLock;
import org.schriftgut.evidence.TreeHead;

/** The log of one tenant: gives committed entries their place and keeps the hash tree over them. */
@Facade
public class AuditLog {

    /** Few enough for a short transaction, enough that the cost of a call does not matter. */
    private static final int BATCH = 10_000;

    /** Gives places in the order of writing, in one statement; hands back the leaves in that order. */
    private static final String PLACE =
            """
            with waiting as (
              select id, ?1 + row_number() over (order by at, id) - 1 as place
                from (select id, at from audit_entry where position is null order by at, id limit ?2) oldest
            ), placed as (
              update audit_entry e set position = w.place from waiting w
               where e.tenant_id = ?3 and e.id = w.id
              returning e.position, e.leaf_hash
            )
            select leaf_hash from placed order by position
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantLock locks;

    @Inject
    AuditTiles tiles;

    @Inject
    Clock clock;

    /**
     * Places what has been committed since the last call, oldest first, and writes the new head.
     *
     * <p>One at a time per tenant, by an advisory lock. Returns how many entries were placed; call again while it is not
     * zero.
     */
    public int sequence() {
        if (!isAnyWaiting() || !lock()) {
            return 0;
        }
        var head = head();
        var leaves = place(head.size());
        for (var leaf : leaves) {
            head = head.append(leaf);
        }
        if (!leaves.isEmpty()) {
            store(head);
            tiles.grow(head.size());
        }
        return leaves.size();
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

    /** Keeps every other node from the tenant's log until the transaction ends; false if another has it. */
    boolean lock() {
        return locks.tryHold(AdvisoryLock.AUDIT_SEQUENCE);
    }

    private boolean isAnyWaiting() {
        return (Boolean) entities.createNativeQuery("select exists (select 1 from audit_entry where position is null)")
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> place(long first) {
        return entities.createNativeQuery(PLACE, byte[].class)
                .setParameter(1, first)
                .setParameter(2, BATCH)
                .setParameter(3, Caller.current().tenant())
                .getResultList();
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
