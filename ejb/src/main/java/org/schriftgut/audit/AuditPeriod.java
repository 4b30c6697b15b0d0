package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.Tile;

/**
 * How long the tenant keeps entries of use ({@link EntryKind#USE}); what became of a record is kept as long as the record. Who may
 * set it is decided above; {@code purge_audit} in the database asks what two people decided for itself.
 */
@Facade
public class AuditPeriod {

    /** The shortest period: what is younger may still be needed to find out what happened. */
    public static final int LEAST_MONTHS = 12;

    public static final int MOST_MONTHS = 1200;

    /** What holds until the tenant sets another period. */
    public static final int DEFAULT_MONTHS = 12;

    private static final String LOG = "auditlog";

    /** Entries that one transaction purges at most. */
    private static final int AT_ONCE = 25_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditLog log;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Months for which entries of use are kept. */
    @SuppressWarnings("unchecked")
    public int months() {
        List<Integer> set = entities.createNativeQuery("select keep_months from audit_setting", Integer.class)
                .getResultList();
        return set.stream().findFirst().orElse(DEFAULT_MONTHS);
    }

    /** @throws Problem {@link Kind#INVALID} outside the bounds */
    public static void check(int months) {
        if (months < LEAST_MONTHS || months > MOST_MONTHS) {
            throw new Problem(Kind.INVALID, AuditFault.PERIOD_INVALID, LEAST_MONTHS, MOST_MONTHS, months);
        }
    }

    /** @throws Problem {@link Kind#INVALID} below {@value #LEAST_MONTHS} or above {@value #MOST_MONTHS} */
    public void set(int months) {
        check(months);
        var before = months();
        entities.createNativeQuery("insert into audit_setting (tenant_id, keep_months) values (?1, ?2)"
                        + " on conflict (tenant_id) do update set keep_months = excluded.keep_months")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, months)
                .executeUpdate();
        audit.record(
                Act.CHANGED,
                AuditObject.of(LOG, Caller.current().tenant()),
                Changes.none().changed("keepMonths", before, months));
    }

    /**
     * Deletes entries of use that are past the period, oldest first; an entry says so. The hashes stay.
     *
     * @return how many; call again while it is not zero
     */
    public long purge() {
        if (!log.lock()) {
            return 0;
        }
        var months = months();
        var past = clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        var before = before(past);
        if (before == 0) {
            return 0;
        }
        audit.record(
                Act.PURGED,
                AuditObject.of(LOG, Caller.current().tenant()),
                Changes.none().set("before", before).set("months", months));
        entities.flush();
        return ((Number) entities.createNativeQuery("select purge_audit(?1)", Long.class)
                        .setParameter(1, before)
                        .getSingleResult())
                .longValue();
    }

    /** Position behind the last entry to go, 0 if there is none: only where the tile that keeps the hashes is complete. */
    private long before(Instant past) {
        var found = entities.createNativeQuery(
                        "select coalesce(max(position) + 1, 0) from (select position from audit_entry where kind = 'USE'"
                                + " and at < ?1 and position < (select coalesce(max(tile) + 1, 0) * ?2 from audit_tile"
                                + " where level = 0) order by position limit ?3) oldest",
                        Long.class)
                .setParameter(1, past)
                .setParameter(2, (long) Tile.WIDTH)
                .setParameter(3, AT_ONCE)
                .getSingleResult();
        return ((Number) found).longValue();
    }
}
