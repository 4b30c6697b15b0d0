package org.schriftgut.index;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;
import org.schriftgut.search.index.IndexQuery;
import org.schriftgut.search.index.IndexUnavailable;
import org.schriftgut.search.index.SearchResult;
import org.schriftgut.search.index.SearchResult.FacetValue;

/** Finds documents and places by their words. */
@Facade
public class Search {

    private static final Set<String> FACETS = Set.of(Fields.KIND, Fields.TYPE, Fields.YEAR, Fields.UNIT, Fields.BRANCH);

    @Inject
    Indexes indexes;

    @Inject
    Access access;

    @Inject
    StaleEntries stale;

    @Inject
    DocumentLists documents;

    @Inject
    Places places;

    @Inject
    Units units;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    /**
     * Finds what the caller may see.
     *
     * @throws Problem {@link Kind#UNAVAILABLE} while the index cannot answer; filing goes on meanwhile
     */
    public SearchAnswer find(SearchRequest request) {
        var paging = request.paging();
        if ((long) paging.offset() + paging.limit() > IndexQuery.MAX_DEPTH) {
            throw new Problem(Kind.INVALID, SearchFault.TOO_DEEP, IndexQuery.MAX_DEPTH);
        }
        var query = new IndexQuery(
                request.text(),
                Map.of(
                        Fields.KIND, request.kinds(),
                        Fields.TYPE, request.types(),
                        Fields.YEAR, request.years(),
                        Fields.UNIT, texts(withThoseBelow(request.units())),
                        Fields.BRANCH, texts(request.branches())),
                FACETS,
                visible(),
                paging.offset(),
                paging.limit(),
                request.text().isEmpty() ? IndexQuery.Sort.NEWEST : IndexQuery.Sort.RELEVANCE);
        var found = ask(query);
        return new SearchAnswer(found.total(), rows(found.hits()), facets(found), found.mode());
    }

    private Set<UUID> withThoseBelow(Collection<UUID> wanted) {
        var tree = units.tree();
        var all = new HashSet<>(wanted);
        tree.all().stream()
                .filter(unit -> wanted.stream().anyMatch(above -> tree.isWithin(unit, above)))
                .forEach(all::add);
        return all;
    }

    /** The facets; a unit counts those below it too, as its filter takes them. */
    private Map<String, List<FacetValue>> facets(SearchResult found) {
        var counted = found.facets().getOrDefault(Fields.UNIT, List.of());
        if (counted.size() >= SearchResult.MAX_FACET_VALUES) {
            return found.facets(); // some are not counted, so no sum is right
        }
        var tree = units.tree();
        var sums = new HashMap<String, Long>();
        for (var value : counted) {
            var unit = UUID.fromString(value.value());
            for (var above : tree.all()) {
                if (tree.isWithin(unit, above)) {
                    sums.merge(above.toString(), value.count(), Long::sum);
                }
            }
        }
        var facets = new HashMap<>(found.facets());
        facets.put(
                Fields.UNIT,
                sums.entrySet().stream()
                        .map(sum -> new FacetValue(sum.getKey(), sum.getValue()))
                        .sorted(Comparator.comparingLong(FacetValue::count)
                                .reversed()
                                .thenComparing(FacetValue::value))
                        .limit(SearchResult.MAX_FACET_VALUES)
                        .toList());
        return facets;
    }

    /** Asks for a new index of the caller's tenant; the old one answers until the new one is whole. */
    public void rebuild() {
        access.require(Role.ADMINISTRATOR);
        jobs.enqueue(RebuildHandler.KIND, Caller.current().tenant(), Lane.BULK);
        audit.record(Act.REBUILT, AuditObject.of("index", Caller.current().tenant()), Changes.none());
    }

    private SearchResult ask(IndexQuery query) {
        if (!indexes.areHere()) {
            throw new Problem(Kind.UNAVAILABLE, SearchFault.ON_ANOTHER_SERVER);
        }
        try {
            return indexes.current().find(query);
        } catch (IndexUnavailable e) {
            throw new Problem(Kind.UNAVAILABLE, SearchFault.SILENT).causedBy(e);
        }
    }

    private IndexQuery.Access visible() {
        var found = stale.forCaller();
        return new IndexQuery.Access(
                strings(access.readableClasses()), found.scopes(), found.seenScopes(), found.hidden(), found.seen());
    }

    /** The rows behind the hits, permission checked again; a hit without a row is dropped. */
    private List<SearchAnswer.Hit> rows(List<SearchResult.Hit> hits) {
        var foundDocuments = documents.readable(ids(hits, IndexWork.DOCUMENT_PREFIX));
        var wantedPlaces = Stream.concat(
                        ids(hits, IndexWork.PLACE_PREFIX).stream(),
                        foundDocuments.values().stream().map(DocumentView::place))
                .collect(Collectors.toSet());
        var foundPlaces = places.readable(wantedPlaces);
        var rows = new ArrayList<SearchAnswer.Hit>();
        for (var hit : hits) {
            var id = UUID.fromString(hit.id().substring(2));
            DocumentView document = foundDocuments.get(id);
            PlaceView place = foundPlaces.get(document == null ? id : document.place());
            if (place != null) {
                rows.add(new SearchAnswer.Hit(document, place, hit.title(), hit.snippets()));
            }
        }
        return rows;
    }

    private static List<UUID> ids(List<SearchResult.Hit> hits, String prefix) {
        return hits.stream()
                .map(SearchResult.Hit::id)
                .filter(id -> id.startsWith(prefix))
                .map(id -> UUID.fromString(id.substring(prefix.length())))
                .toList();
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().filter(Objects::nonNull).map(UUID::toString).toList();
    }

    private static Set<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
