package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.Tile;

/** How long the tenant keeps its log. Until a period is set, for ever. Who may set it is decided above. */
@Facade
public class AuditPeriod {

    /** The shortest period: what is younger may still be needed to find out what happened. */
    public static final int LEAST_MONTHS = 12;

    public static final int MOST_MONTHS = 1200;

    private static final String LOG = "auditlog";

    /** Entries that one transaction purges at most. */
    private static final long AT_ONCE = 100L * Tile.WIDTH;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditLog log;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Months for which entries are kept; empty for ever. */
    @SuppressWarnings("unchecked")
    public Optional<Integer> months() {
        List<Integer> set = entities.createNativeQuery("select keep_months from audit_setting", Integer.class)
                .getResultList();
        return set.stream().findFirst();
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
                Changes.none().changed("keepMonths", before.orElse(null), months));
    }

    /**
     * Deletes contents that are past the period, whole tiles from the oldest on; an entry says so. The hashes stay.
     *
     * @return how many; call again while it is not zero
     */
    public long purge() {
        var months = months();
        if (months.isEmpty() || !log.lock()) {
            return 0;
        }
        var until =
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(months.get()).toInstant();
        var first = position("select coalesce(min(position), 0) from audit_entry", null);
        var keep = position(
                "select coalesce((select position from audit_entry where position is not null and at >= ?1"
                        + " order by position limit 1), (select max(size) from audit_head), 0)",
                until);
        var before = Math.min(keep, first + AT_ONCE) / Tile.WIDTH * Tile.WIDTH;
        if (before <= first) {
            return 0;
        }
        audit.record(
                Act.PURGED,
                AuditObject.of(LOG, Caller.current().tenant()),
                Changes.none().set("before", before).set("months", months.get()));
        entities.flush();
        return position("select purge_audit(?1)", before);
    }

    private long position(String query, Object parameter) {
        var asked = entities.createNativeQuery(query, Long.class);
        if (parameter instanceof Instant || parameter instanceof Long) {
            asked.setParameter(1, parameter);
        }
        return ((Number) asked.getSingleResult()).longValue();
    }
}
