package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.ReadableRows;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Places;

/** Lists of documents; every list and count holds only what the caller may see. */
@Facade
public class DocumentLists {

    private static final int SAME_CONTENT_LIMIT = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    ReadableRows readableRows;

    @Inject
    Places places;

    @Inject
    Access access;

    /**
     * Documents directly at a place, by number.
     *
     * @throws Problem {@link Kind#NOT_FOUND} if the caller may not see the place
     */
    public Page<DocumentView> at(UUID place, Paging paging) {
        if (places.readable(List.of(place)).isEmpty()) {
            throw Problem.notFound(DocumentFault.NO_PLACE);
        }
        return page("r.placeId = :key", place, "r.number", paging);
    }

    /** All documents of a dossier, changed last first. */
    public Page<DocumentView> ofDossier(UUID dossier, Paging paging) {
        return page("r.dossierId = :key", dossier, "r.changedAt desc, r.id", paging);
    }

    /** Documents directly at any of these places that are of these classes too, changed last first. */
    public Page<DocumentView> atPlaces(Collection<UUID> places, Set<UUID> classes, Paging paging) {
        var seen = new HashSet<>(access.readableClasses());
        seen.retainAll(classes);
        return page("r.placeId in :places", Map.of("places", places), seen, "r.changedAt desc, r.id", paging);
    }

    /** Documents changed last. */
    public List<DocumentView> recent(int limit) {
        var found = entities.createQuery(
                        "select d from DocumentRecord d where " + Access.readable("d") + " order by d.changedAt desc,"
                                + " d.id",
                        DocumentRecord.class)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList();
        return rows.views(found, false);
    }

    /** Those of the given documents that the caller may see, by id. */
    public Map<UUID, DocumentView> readable(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var classes = access.readableClasses();
        var found = entities.createQuery("select d from DocumentRecord d where d.id in :ids", DocumentRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(document -> classes.contains(document.accessClassId))
                .toList();
        return rows.views(found, false).stream().collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    /** Documents that hold exactly this content in some version; a few of them, where there are many. */
    public List<DocumentView> withContent(String sha256) {
        // by the hash's index first: as one statement, every document of the tenant was looked at
        var holders = entities.createQuery(
                        "select distinct v.documentId from DocumentVersion v where v.sha256 = :sha256", UUID.class)
                .setParameter("sha256", HexFormat.of().parseHex(sha256))
                .setMaxResults(Paging.MAX)
                .getResultList();
        return readable(holders).values().stream().limit(SAME_CONTENT_LIMIT).toList();
    }

    /** Ids of all documents of a dossier after the given one, in the order of their ids: for work that goes through all. */
    public List<UUID> idsOfDossier(UUID dossier, UUID after, int limit) {
        return entities.createQuery(
                        "select d.id from DocumentRecord d where d.dossierId = :dossier and d.id > :after" + " and "
                                + Access.readable("d") + " order by d.id",
                        UUID.class)
                .setParameter("dossier", dossier)
                .setParameter("after", after)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Ids of all documents after the given one: for work that goes through all. */
    public List<UUID> ids(UUID after, int limit) {
        return entities.createQuery(
                        "select d.id from DocumentRecord d where d.id > :after and " + Access.readable("d") + " order"
                                + " by d.id",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("classes", access.readableArray())
                .setMaxResults(limit)
                .getResultList();
    }

    private Page<DocumentView> page(String condition, UUID key, String order, Paging paging) {
        return page(condition, Map.of("key", key), access.readableClasses(), order, paging);
    }

    private Page<DocumentView> page(
            String condition, Map<String, ?> parameters, Set<UUID> classes, String order, Paging paging) {
        var found = readableRows.page(DocumentRecord.class, condition, parameters, classes, order, paging);
        return Page.of(rows.views(found.rows(), false), found.total(), paging);
    }
}
