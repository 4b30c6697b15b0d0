package org.schriftgut.oversight;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.audit.LoggedChanges;
import org.schriftgut.audit.PlacedEntry;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.Places;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;

/**
 * Searches the log by object, time and act, for administrators and records managers; never by person. Who read one record is
 * told to records managers who may see it themselves, a year back, and the record's history says that they asked.
 *
 * <p>Shows only entries whose content the caller may see ({@link AuditSight}), and no count: the number of what is hidden would
 * tell of it. Goes through the log by the ids of the entries, which are in the order of time (RFC 9562, section 5.7).
 */
@Facade
public class AuditSearch {

    /** Entries looked at in one call at most, so that a search through much that is hidden stays short. */
    private static final int MOST_LOOKED_AT = 5_000;

    private static final int STEP = 500;

    /** How far back who read a record is told. */
    public static final Duration READERS = Duration.ofDays(366);

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
    Places places;

    @Inject
    DocumentLists documents;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The next entries that fit, the newest first.
     *
     * @param before where the last call ended, or null to begin
     * @param limit entries wanted, 1 to 500; fewer may come although more are left
     * @throws Problem {@link Kind#FORBIDDEN}; {@link Kind#INVALID} for an act that only an evaluation may ask for
     */
    public AuditHit.Found find(AuditQuery query, UUID before, int limit) {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
        if (query.asksForReaders()) {
            access.require(Role.RECORDS_MANAGER);
            if (before == null) {
                noteReaders(query);
            }
        } else if (query.act() != null && query.act().isConduct()) {
            throw new Problem(Kind.INVALID, OversightFault.CONDUCT_NOT_SEARCHED);
        }
        var wanted = Math.max(1, Math.min(limit, STEP));
        var hits = new ArrayList<AuditHit>();
        var at = before == null ? END : before;
        for (var looked = 0; looked < MOST_LOOKED_AT; looked += STEP) {
            var rows = rows(query, at);
            var contents = rows.stream().map(AuditSearch::content).toList();
            var shown = query.asksForReaders() ? sight.seen(contents) : sight.shown(contents);
            var names = query.asksForReaders() ? names(rows) : Map.<UUID, String>of();
            for (var row : rows) {
                at = (UUID) row[0];
                if (shown.contains(at)) {
                    hits.add(hit(row, who(row, names)));
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
                        .set("format", new LogCode(format))
                        .set("from", query.from())
                        .set("until", query.until())
                        .set("act", query.act())
                        .set("object", query.object()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(AuditQuery query, UUID before) {
        var sql = new StringBuilder("select id, at, act, object_kind, object_id, context_id, payload, position,"
                + " actor, on_behalf_of, c.changes from audit_entry e left join audit_content c"
                + " on c.tenant_id = e.tenant_id and c.entry_id = e.id where id < ?1 and id >= ?2 and act in (?3)");
        if (query.object() != null) {
            sql.append(" and (object_id = ?4 or context_id = ?4)");
        }
        var until = query.until() == null ? END : firstId(query.until());
        var found = entities.createNativeQuery(sql + " order by id desc limit " + STEP, Object[].class)
                .setParameter(1, before.toString().compareTo(until.toString()) < 0 ? before : until)
                .setParameter(2, firstId(from(query)))
                .setParameter(
                        3, query.act() == null ? ACTS : List.of(query.act().name()));
        if (query.object() != null) {
            found.setParameter(4, query.object());
        }
        return found.getResultList();
    }

    /** Who read something is asked for a time, not for ever. */
    private Instant from(AuditQuery query) {
        if (!query.asksForReaders()) {
            return query.from() == null ? Instant.EPOCH : query.from();
        }
        var earliest = clock.instant().minus(READERS);
        return query.from() == null || query.from().isBefore(earliest) ? earliest : query.from();
    }

    /** In the history of the record: whoever may see it may know that somebody looked. */
    private void noteReaders(AuditQuery query) {
        if (sight.readable(Set.of(query.object())).isEmpty()) {
            return;
        }
        var place = places.readable(Set.of(query.object())).get(query.object());
        var document = documents.readable(Set.of(query.object())).get(query.object());
        audit.record(
                Act.READERS_VIEWED,
                place == null
                        ? new AuditObject("document", query.object(), document.dossier())
                        : new AuditObject(place.kind().name().toLowerCase(Locale.ROOT), place.id(), place.dossier()),
                Changes.none().set("act", query.act()).set("from", from(query)).set("until", query.until()));
    }

    private Map<UUID, String> names(List<Object[]> rows) {
        return people.names(rows.stream()
                .flatMap(row -> Stream.of((UUID) row[8], (UUID) row[9]))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static String who(Object[] row, Map<UUID, String> names) {
        var actor = row[8] == null ? null : names.get((UUID) row[8]);
        return row[9] == null || actor == null ? actor : actor + " i. V. " + names.get((UUID) row[9]);
    }

    /** The smallest id given at that time or later. */
    static UUID firstId(Instant at) {
        return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
    }

    private static PlacedEntry.Content content(Object[] row) {
        var object = new AuditObject((String) row[3], (UUID) row[4], (UUID) row[5]);
        return new PlacedEntry.Content(
                (UUID) row[0], Act.valueOf((String) row[2]), object, null, (byte[]) row[6], null);
    }

    private static AuditHit hit(Object[] row, String who) {
        var logged = LoggedChanges.of((byte[]) row[6], (String) row[10]);
        return new AuditHit(
                (UUID) row[0],
                (Instant) row[1],
                Act.valueOf((String) row[2]),
                (String) row[3],
                (UUID) row[4],
                logged.names(),
                logged.isErased(),
                who,
                row[7] == null ? null : ((Number) row[7]).longValue());
    }
}
