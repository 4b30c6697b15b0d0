package org.schriftgut.oversight;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.PlacedEntry;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/**
 * Searches the log by object, time and act, for administrators and records managers; never by person.
 *
 * <p>Shows only entries whose content the caller may see ({@link AuditSight}), and no count: the number of what is hidden would
 * tell of it. Goes through the log by the ids of the entries, which are in the order of time (RFC 9562, section 5.7).
 */
@Facade
public class AuditSearch {

    /** Entries looked at in one call at most, so that a search through much that is hidden stays short. */
    private static final int MOST_LOOKED_AT = 5_000;

    private static final int STEP = 500;

    private static final UUID END = new UUID(-1L, -1L);

    private static final List<String> ACTS = Arrays.stream(Act.values())
            .filter(act -> !act.isConduct())
            .map(Act::name)
            .toList();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuditSight sight;

    @Inject
    Audit audit;

    /**
     * The next entries that fit, the newest first.
     *
     * @param before where the last call ended, or null to begin
     * @param limit entries wanted, 1 to 500; fewer may come although more are left
     * @throws Problem {@link Kind#FORBIDDEN}; {@link Kind#INVALID} for an act that only an evaluation may ask for
     */
    public AuditHit.Found find(AuditQuery query, UUID before, int limit) {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
        if (query.act() != null && query.act().isConduct()) {
            throw new Problem(Kind.INVALID, "What tells of persons alone is not searched: " + query.act());
        }
        var wanted = Math.max(1, Math.min(limit, STEP));
        var hits = new ArrayList<AuditHit>();
        var at = before == null ? END : before;
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += STEP) {
            var rows = rows(query, at);
            var shown = sight.shown(rows.stream().map(AuditSearch::content).toList());
            for (var row : rows) {
                at = (UUID) row[0];
                if (shown.contains(at)) {
                    hits.add(hit(row));
                }
                if (hits.size() == wanted) {
                    return new AuditHit.Found(hits, at);
                }
            }
            if (rows.size() < STEP) {
                return new AuditHit.Found(hits, null);
            }
        }
        return new AuditHit.Found(hits, at);
    }

    /** Logs that what is found goes out of the house. */
    public void beginExport(AuditQuery query, String format) {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
        audit.record(
                Act.EXPORTED,
                AuditObject.of("auditlog", Caller.current().tenant()),
                Changes.none()
                        .set("format", format)
                        .set("from", query.from())
                        .set("until", query.until())
                        .set("act", query.act())
                        .set("object", query.object()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(AuditQuery query, UUID before) {
        var sql = new StringBuilder("select id, at, act, object_kind, object_id, context_id, payload, position"
                + " from audit_entry where id < ?1 and id >= ?2 and act in (?3)");
        if (query.object() != null) {
            sql.append(" and (object_id = ?4 or context_id = ?4)");
        }
        var until = query.until() == null ? END : firstId(query.until());
        var found = entities.createNativeQuery(sql + " order by id desc limit " + STEP, Object[].class)
                .setParameter(1, before.toString().compareTo(until.toString()) < 0 ? before : until)
                .setParameter(2, firstId(query.from() == null ? Instant.EPOCH : query.from()))
                .setParameter(
                        3, query.act() == null ? ACTS : List.of(query.act().name()));
        if (query.object() != null) {
            found.setParameter(4, query.object());
        }
        return found.getResultList();
    }

    /** The smallest id given at that time or later. */
    static UUID firstId(Instant at) {
        return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
    }

    private static PlacedEntry.Content content(Object[] row) {
        var object = new AuditObject((String) row[3], (UUID) row[4], (UUID) row[5]);
        return new PlacedEntry.Content((UUID) row[0], Act.valueOf((String) row[2]), object, null, (byte[]) row[6]);
    }

    private static AuditHit hit(Object[] row) {
        return new AuditHit(
                (UUID) row[0],
                (Instant) row[1],
                Act.valueOf((String) row[2]),
                (String) row[3],
                (UUID) row[4],
                History.changes((byte[]) row[6]).stream()
                        .map(HistoryEntry.FieldChange::field)
                        .toList(),
                row[7] == null ? null : ((Number) row[7]).longValue());
    }
}
