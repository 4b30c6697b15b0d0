package org.schriftgut.index;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Facade;
import org.schriftgut.dossier.IndexWork;

/**
 * What the index still knows under an old access class, and what of it the caller may see.
 *
 * <p>One query over the tables of three features, because every search asks it: to ask each feature on its own would carry the ids
 * of all stale dossiers to and fro.
 */
@Facade
class StaleEntries {

    private static final String QUERY =
            """
            with stale as (
              select s.scope_id as id, coalesce(p.access_class_id = any(?1), false) as seen
                from stale_scope s left join place p on p.id = s.scope_id)
            select case when seen then 'SEEN_DOSSIER' else 'HIDDEN_DOSSIER' end, id from stale
            union all
            select case when s.seen then 'HIDDEN_PLACE' else 'SEEN_PLACE' end, p.id
              from stale s join place p on p.dossier_id = s.id
             where (p.access_class_id = any(?1)) <> s.seen
            union all
            select case when s.seen then 'HIDDEN_DOCUMENT' else 'SEEN_DOCUMENT' end, d.id
              from stale s join document d on d.dossier_id = s.id
             where (d.access_class_id = any(?1)) <> s.seen""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** Places and documents are named only where they differ from their dossier. */
    private enum Part {
        SEEN_DOSSIER,
        HIDDEN_DOSSIER,
        SEEN_PLACE,
        HIDDEN_PLACE,
        SEEN_DOCUMENT,
        HIDDEN_DOCUMENT
    }

    /**
     * Stale dossiers, as ids of scopes and entries in the index.
     *
     * @param scopes all of them
     * @param seenScopes those the caller may see
     * @param hidden entries in the dossiers seen that are hidden from them all the same
     * @param seen entries the caller may see in the others
     */
    record Stale(Set<String> scopes, Set<String> seenScopes, Set<String> hidden, Set<String> seen) {}

    @SuppressWarnings("unchecked")
    Stale forCaller() {
        var found = new EnumMap<Part, Set<UUID>>(Part.class);
        List<Object[]> rows = entities.createNativeQuery(QUERY, Object[].class)
                .setParameter(1, access.readableArray())
                .getResultList();
        for (var row : rows) {
            found.computeIfAbsent(Part.valueOf((String) row[0]), part -> new HashSet<>())
                    .add((UUID) row[1]);
        }
        var seenScopes = scopes(found, Part.SEEN_DOSSIER);
        var scopes = new HashSet<>(seenScopes);
        scopes.addAll(scopes(found, Part.HIDDEN_DOSSIER));
        return new Stale(
                scopes,
                seenScopes,
                entries(found, Part.HIDDEN_PLACE, Part.HIDDEN_DOCUMENT),
                entries(found, Part.SEEN_PLACE, Part.SEEN_DOCUMENT));
    }

    private static Set<String> scopes(Map<Part, Set<UUID>> found, Part dossiers) {
        var ids = new HashSet<String>();
        found.getOrDefault(dossiers, Set.of()).forEach(id -> ids.add(id.toString()));
        return ids;
    }

    private static Set<String> entries(Map<Part, Set<UUID>> found, Part places, Part documents) {
        var entries = new HashSet<String>();
        found.getOrDefault(places, Set.of()).forEach(id -> entries.add(IndexWork.place(id)));
        found.getOrDefault(documents, Set.of()).forEach(id -> entries.add(IndexWork.document(id)));
        return entries;
    }
}
