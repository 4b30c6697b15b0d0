package org.schriftgut.search.index;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.schriftgut.search.index.SearchResult.FacetValue;
import org.schriftgut.search.index.SearchResult.Fragment;
import org.schriftgut.search.index.SearchResult.Hit;
import org.schriftgut.search.index.SearchResult.Mode;

/** One query against one moment of the index, with its fallbacks. */
final class Search {

    private static final Sort NEWEST = new Sort(new SortField(Fields.TIME, SortField.Type.LONG, true));

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final IndexQuery query;
    private final UserQuery asked;

    Search(IndexSearcher searcher, Analysis analysis, IndexQuery query) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.query = query;
        this.asked = UserQuery.parse(query.text());
    }

    SearchResult run() throws IOException {
        var result = run(Mode.EXACT);
        for (var mode : List.of(Mode.FUZZY, Mode.SPLIT)) {
            if (result.total() > 0 || asked.isEmpty()) {
                return result;
            }
            var fallback = run(mode);
            result = fallback.total() > 0 ? fallback : result;
        }
        return result;
    }

    private SearchResult run(Mode mode) throws IOException {
        var text = searcher.rewrite(Queries.text(analysis, asked, mode));
        var plainFacets = query.facetFields().stream()
                .filter(field -> !query.filters().containsKey(field))
                .toList();
        var facets = new HashMap<String, List<FacetValue>>();
        var found = collect(withFilters(text, null), plainFacets, facets);
        if (found.totalHits.value == 0 && query.filters().isEmpty()) {
            query.facetFields().forEach(field -> facets.put(field, List.of()));
            return new SearchResult(0, List.of(), Map.copyOf(facets), mode);
        }
        for (var field : query.facetFields()) {
            if (query.filters().containsKey(field)) {
                facets.putAll(searcher.search(withFilters(text, field), new FacetCounts(List.of(field))));
            }
        }
        return new SearchResult(found.totalHits.value, hits(found, mode), Map.copyOf(facets), mode);
    }

    private TopDocs collect(Query full, List<String> facetFields, Map<String, List<FacetValue>> facets)
            throws IOException {
        var depth = Math.max(1, query.offset() + query.limit());
        CollectorManager<?, ? extends TopDocs> top = isByTime()
                ? new TopFieldCollectorManager(NEWEST, depth, Integer.MAX_VALUE)
                : new TopScoreDocCollectorManager(depth, Integer.MAX_VALUE);
        if (facetFields.isEmpty()) {
            return searcher.search(full, top);
        }
        var both = searcher.search(full, new MultiCollectorManager(top, new FacetCounts(facetFields)));
        @SuppressWarnings("unchecked") // what FacetCounts reduces to
        var counted = (Map<String, List<FacetValue>>) both[1];
        facets.putAll(counted);
        return (TopDocs) both[0];
    }

    private boolean isByTime() {
        return asked.isEmpty() || query.sort() == IndexQuery.Sort.NEWEST;
    }

    private Query withFilters(Query text, String exceptField) {
        var full = new BooleanQuery.Builder().add(text, MUST).add(Queries.access(query.access()), FILTER);
        query.filters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals(exceptField))
                .forEach(filter -> full.add(Queries.filter(filter), FILTER));
        return full.build();
    }

    private List<Hit> hits(TopDocs found, Mode mode) throws IOException {
        var from = Math.min(query.offset(), found.scoreDocs.length);
        var to = Math.min(from + query.limit(), found.scoreDocs.length);
        var window = Arrays.copyOfRange(found.scoreDocs, from, to);
        if (window.length == 0) {
            return List.of();
        }
        var docs = Arrays.stream(window).mapToInt(scored -> scored.doc).toArray();
        var words = Queries.highlight(analysis, asked, mode);
        var highlights = new Snippets(searcher, analysis).of(words, docs, mode == Mode.SPLIT);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < window.length; i++) {
            hits.add(hit(window[i], highlights, i));
        }
        return List.copyOf(hits);
    }

    private Hit hit(ScoreDoc scored, Snippets.Highlights highlights, int i) throws IOException {
        var visitor = new StoredValues();
        searcher.storedFields().document(scored.doc, visitor);
        Document document = visitor.getDocument();
        var stored = new HashMap<String, String>();
        for (var field : document) {
            if (Fields.isStoredValue(field.name())) {
                stored.put(Fields.storedName(field.name()), field.stringValue());
            }
        }
        List<Fragment> title = highlights.titles().get(i);
        var score = isByTime() ? 0f : scored.score;
        return new Hit(
                document.get(Fields.ID), score, title, highlights.bodies().get(i), Map.copyOf(stored));
    }
}
