package org.schriftgut.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.schriftgut.search.index.SearchResult.FacetValue;

/**
 * Counts the values of keyword fields while hits are collected. Counts per segment and joins by value, so that a
 * refresh does not have to rebuild a table over all segments.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<String, List<FacetValue>>> {

    private static final Comparator<FacetValue> MOST_FREQUENT =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

    private final Collection<String> fields;

    FacetCounts(Collection<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public Counter newCollector() {
        return new Counter(fields);
    }

    @Override
    public Map<String, List<FacetValue>> reduce(Collection<Counter> counters) throws IOException {
        var totals = new HashMap<String, Map<String, Long>>();
        fields.forEach(field -> totals.put(field, new HashMap<>()));
        for (var counter : counters) {
            counter.endSegment();
            counter.counts.forEach((field, counts) ->
                    counts.forEach((value, count) -> totals.get(field).merge(value, count, Long::sum)));
        }
        var facets = new HashMap<String, List<FacetValue>>();
        totals.forEach((field, counts) -> facets.put(field, mostFrequent(counts)));
        return Map.copyOf(facets);
    }

    private static List<FacetValue> mostFrequent(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT)
                .limit(SearchResult.MAX_FACET_VALUES)
                .toList();
    }

    /** Counts of one slice. */
    static final class Counter extends SimpleCollector implements Collector {

        private final String[] fields;
        private final SortedSetDocValues[] values;
        private final long[][] segmentCounts;
        private final Map<String, Map<String, Long>> counts = new HashMap<>();

        private Counter(Collection<String> fields) {
            this.fields = fields.toArray(String[]::new);
            this.values = new SortedSetDocValues[this.fields.length];
            this.segmentCounts = new long[this.fields.length][];
            fields.forEach(field -> counts.put(field, new HashMap<>()));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            endSegment();
            for (var i = 0; i < fields.length; i++) {
                values[i] = DocValues.getSortedSet(context.reader(), Fields.keyword(fields[i]));
                segmentCounts[i] = new long[(int) Math.min(values[i].getValueCount(), Integer.MAX_VALUE - 16)];
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (var i = 0; i < fields.length; i++) {
                if (values[i].advanceExact(doc)) {
                    for (var n = values[i].docValueCount(); n > 0; n--) {
                        segmentCounts[i][(int) values[i].nextOrd()]++;
                    }
                }
            }
        }

        private void endSegment() throws IOException {
            for (var i = 0; i < fields.length; i++) {
                if (segmentCounts[i] == null) {
                    continue;
                }
                var byValue = counts.get(fields[i]);
                for (var ord = 0; ord < segmentCounts[i].length; ord++) {
                    if (segmentCounts[i][ord] > 0) {
                        byValue.merge(values[i].lookupOrd(ord).utf8ToString(), segmentCounts[i][ord], Long::sum);
                    }
                }
                segmentCounts[i] = null;
            }
        }
    }
}
