package org.schriftgut.oversight;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.LoggedChanges;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.document.Documents;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.organisation.People;

/**
 * What happened to an object, for those who may see the object. Who looked at it does not stand here: that tells of colleagues,
 * not of the object ({@link Act#isConduct()}).
 */
@Facade
public class History {

    private static final List<String> CONDUCT =
            Arrays.stream(Act.values()).filter(Act::isConduct).map(Act::name).toList();

    /** Acts on what is hidden inside a dossier are hidden with it. */
    private static final String SEEN = " and not exists (select 1 from document d where d.tenant_id = e.tenant_id"
            + " and d.id = e.object_id and d.access_class_id <> all (?2))"
            + " and not exists (select 1 from place p where p.tenant_id = e.tenant_id"
            + " and p.id = e.object_id and p.access_class_id <> all (?2))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    Documents documents;

    @Inject
    People people;

    /** What happened to a place and to the documents directly in it. */
    private static final String WITH_DOCUMENTS =
            "object_id in (select cast(?1 as uuid) union all select i.id from document i where i.place_id = ?1)";

    /** Everything that happened to a place and to its documents; to a dossier all that happened inside it. Newest first. */
    public Page<HistoryEntry> ofPlace(UUID id, Paging paging) {
        var place = dossiers.get(id);
        return page(id.equals(place.dossier()) ? "context_id = ?1" : WITH_DOCUMENTS, id, paging);
    }

    /** Everything that happened to a document. Newest first. */
    public Page<HistoryEntry> ofDocument(UUID id, Paging paging) {
        documents.get(id);
        return page("object_id = ?1", id, paging);
    }

    @SuppressWarnings("unchecked")
    private Page<HistoryEntry> page(String condition, UUID key, Paging paging) {
        var classes = access.readableClasses().toArray(UUID[]::new);
        var from =
                " from audit_entry e left join audit_content c on c.tenant_id = e.tenant_id and c.entry_id = e.id where "
                        + condition + " and act not in (?3)" + SEEN;
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, at, actor, act, object_kind, object_id, payload, position, on_behalf_of, c.changes"
                                + from + " order by at desc, id desc",
                        Object[].class)
                .setParameter(1, key)
                .setParameter(2, classes)
                .setParameter(3, CONDUCT)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        var total = ((Number) entities.createNativeQuery("select count(*)" + from)
                        .setParameter(1, key)
                        .setParameter(2, classes)
                        .setParameter(3, CONDUCT)
                        .getSingleResult())
                .longValue();
        var names = people.names(rows.stream()
                .flatMap(row -> Stream.of((UUID) row[2], (UUID) row[8]))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var entries = rows.stream().map(row -> entry(row, names)).toList();
        return Page.of(entries, total, paging);
    }

    private static HistoryEntry entry(Object[] row, Map<UUID, String> names) {
        var logged = LoggedChanges.of((byte[]) row[6], (String) row[9]);
        return new HistoryEntry(
                (UUID) row[0],
                (Instant) row[1],
                row[2] == null ? null : names.get((UUID) row[2]),
                row[8] == null ? null : names.get((UUID) row[8]),
                Act.valueOf((String) row[3]),
                (String) row[4],
                (UUID) row[5],
                HistoryEntry.changes(logged),
                logged.isErased(),
                row[7] == null ? null : ((Number) row[7]).longValue());
    }
}
