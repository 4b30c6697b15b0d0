package org.schriftgut.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Paging;
import org.schriftgut.index.Search;
import org.schriftgut.index.SearchAnswer;
import org.schriftgut.index.SearchRequest;
import org.schriftgut.search.index.IndexQuery;

/** Finds what may be about a person, with the rights of the caller, closed circles and personal records left out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubjectSearch {

    @Inject
    Search search;

    @Inject
    Access access;

    /**
     * Records with any of the words, each once, by id.
     *
     * @param unit lead unit, or null for all
     */
    Map<UUID, SearchAnswer.Hit> find(Collection<String> words, UUID unit) {
        var found = new LinkedHashMap<UUID, SearchAnswer.Hit>();
        var units = unit == null ? List.<UUID>of() : List.of(unit);
        for (var word : words) {
            var total = 1L;
            for (var offset = 0; offset < Math.min(total, IndexQuery.MAX_DEPTH); offset += Paging.MAX) {
                var part = search.find(new SearchRequest(
                        word, List.of(), List.of(), List.of(), units, List.of(), new Paging(offset, Paging.MAX)));
                total = part.total();
                part.hits().stream().filter(this::isOfUnits).forEach(hit -> found.put(id(hit), hit));
            }
        }
        return found;
    }

    /** Whether a record belongs to a unit as such; the others answer on their own. */
    boolean isOfUnits(SearchAnswer.Hit hit) {
        return access.rule(hit.place().accessClass()).definition().isForUnit()
                && (hit.document() == null
                        || access.rule(hit.document().accessClass())
                                .definition()
                                .isForUnit());
    }

    static UUID id(SearchAnswer.Hit hit) {
        return hit.document() == null ? hit.place().id() : hit.document().id();
    }
}
