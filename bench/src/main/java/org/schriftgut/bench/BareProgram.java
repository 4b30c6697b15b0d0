package org.schriftgut.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.schriftgut.bench.Laws.Law;
import org.schriftgut.search.index.IndexEntry;
import org.schriftgut.search.index.IndexQuery;
import org.schriftgut.search.index.LocalIndexes;
import org.schriftgut.search.index.SearchIndex;
import org.schriftgut.search.index.SearchResult.Hit;

/**
 * The limit: text extraction and indexing in one process, nothing kept, nobody asked who they are. Two threads, one commit per
 * 100 documents. A JVM of its own, as cold at its start as the server's; then the same again until it is steady.
 */
public final class BareProgram {

    private static final int THREADS = 2;
    private static final int COMMIT_EVERY = 100;
    private static final int MAX_CHARACTERS = 5_000_000;

    private final Tika tika = new Tika();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final List<Law> laws;
    private final SearchIndex index;

    private BareProgram(List<Law> laws, SearchIndex index) {
        this.laws = laws;
        this.index = index;
        tika.setMaxStringLength(MAX_CHARACTERS);
    }

    /**
     * Prints one line for the first and one for the last pass: seconds, CPU seconds, MRR@10, recall@10, median and 95th percentile of a
     * query in milliseconds.
     *
     * @param args folder of the laws, empty folder for the index, how many laws, how many passes
     */
    public static void main(String[] args) throws Exception {
        var laws = Laws.read(Path.of(args[0])).first(Integer.parseInt(args[2]));
        try (var indexes = new LocalIndexes(Path.of(args[1]))) {
            var passes = Integer.parseInt(args[3]);
            for (var pass = 1; pass <= passes; pass++) {
                try (var index = indexes.open("pass-" + pass)) {
                    var figures = measure(laws, index);
                    if (pass == 1 || pass == passes) {
                        System.out.println(figures);
                    }
                }
            }
        }
    }

    private static String measure(Laws laws, SearchIndex index) throws Exception {
        var self = ProcessHandle.current().pid();
        var cpuBefore = Cpu.own(self);
        var started = System.nanoTime();
        new BareProgram(laws.all(), index).fill();
        var seconds = (System.nanoTime() - started) / 1e9;
        var cpu = Cpu.own(self) - cpuBefore;
        var quality = new Laws.Quality();
        var times = new Timings();
        for (var round = 0; round <= Searches.ROUNDS; round++) {
            for (var query : laws.queries()) {
                var asked = System.nanoTime();
                var found = index.find(IndexQuery.of(query.text(), IndexQuery.Access.everything(), 10));
                if (round == 0) {
                    quality.add(query, found.hits().stream().map(Hit::id).toList());
                } else {
                    times.add(System.nanoTime() - asked);
                }
            }
        }
        return String.join(
                " ",
                List.of(
                        Double.toString(seconds),
                        Double.toString(cpu),
                        Double.toString(quality.mrr()),
                        Double.toString(quality.recall()),
                        Double.toString(times.millis(50)),
                        Double.toString(times.millis(95))));
    }

    private void fill() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var ends = new ArrayList<Future<?>>();
            for (var t = 0; t < THREADS; t++) {
                ends.add(threads.submit(() -> {
                    work();
                    return null;
                }));
            }
            for (var end : ends) {
                end.get();
            }
        } finally {
            threads.shutdown();
        }
        index.commit();
        index.refresh();
    }

    private void work() throws IOException, TikaException {
        for (var i = next.getAndIncrement(); i < laws.size(); i = next.getAndIncrement()) {
            index.put(List.of(entry(laws.get(i))));
            if (done.incrementAndGet() % COMMIT_EVERY == 0) {
                index.commit();
            }
        }
    }

    private IndexEntry entry(Law law) throws IOException, TikaException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, law.file());
        var text = tika.parseToString(TikaInputStream.get(new ByteArrayInputStream(law.content())), metadata);
        return new IndexEntry(law.file(), "laws", "public", 0, law.title(), text, Map.of(), Map.of());
    }
}
