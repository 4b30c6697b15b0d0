package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.search.index.SearchResult.Hit;

/** Ranks 1,400 federal laws; a law is relevant when its title holds all words asked for. */
class LawSearchTest {

    private static final int TIMED_ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void ranks_the_laws_asked_for_first() throws IOException {
        var laws = Laws.beside();
        assumeTrue(laws.exist(), "no corpus beside this checkout");
        var entries = laws.entries();

        try (var index = LuceneIndex.open(folder.resolve("gen-000001"))) {
            var started = System.nanoTime();
            index.put(entries);
            index.commit();
            index.refresh();
            var indexedSeconds = (System.nanoTime() - started) / 1e9;
            System.out.printf(
                    "%d laws, %.0f docs/s, %.1f MB on disk%n",
                    entries.size(),
                    entries.size() / indexedSeconds,
                    index.state().sizeBytes() / 1e6);
            var quality = quality(laws, index);

            assertThat(quality.mrr()).as("MRR@10").isGreaterThanOrEqualTo(0.93);
            assertThat(quality.recall()).as("recall@10").isGreaterThanOrEqualTo(0.93);
        }
    }

    private static Laws.Quality quality(Laws laws, SearchIndex index) throws IOException {
        var queries = laws.queries();
        var byType = new TreeMap<String, double[]>();
        var mrr = 0.0;
        var recall = 0.0;
        for (var query : queries) {
            var result = index.find(IndexQuery.of(query.text(), IndexQuery.Access.everything(), 10));
            var hits = result.hits().stream().map(Hit::id).toList();
            var rank = Laws.Quality.reciprocalRank(hits, query.relevant());
            mrr += rank;
            recall += Laws.Quality.recall(hits, query.relevant());
            var type = byType.computeIfAbsent(query.type(), key -> new double[2]);
            type[0] += rank;
            type[1]++;
            if (rank < 1) {
                System.out.printf(
                        "%-9s %.2f %-6s %d %s %s%n",
                        query.type(),
                        rank,
                        result.mode(),
                        result.total(),
                        query.text(),
                        hits.stream().limit(4).toList());
            }
        }
        var started = System.nanoTime();
        for (var round = 0; round < TIMED_ROUNDS; round++) {
            for (var query : queries) {
                index.find(IndexQuery.of(query.text(), IndexQuery.Access.everything(), 10));
            }
        }
        var millis = (System.nanoTime() - started) / 1e6 / TIMED_ROUNDS / queries.size();
        byType.forEach((type, sum) -> System.out.printf("%s %.3f  ", type, sum[0] / sum[1]));
        System.out.printf(
                "%n%d queries, MRR@10 %.3f, recall@10 %.3f, %.1f ms/query with snippets%n",
                queries.size(), mrr / queries.size(), recall / queries.size(), millis);
        return new Laws.Quality(mrr / queries.size(), recall / queries.size());
    }
}
