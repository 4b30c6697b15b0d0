package org.schriftgut.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The German federal laws beside the checkout, and queries with known answers.
 *
 * @param all in the order of the table of their titles
 * @param queries only those that have an answer
 */
record Laws(List<Law> all, List<Query> queries) {

    private static final int TAR_BLOCK = 512;

    /** Longest subject of a document. */
    private static final int MAX_TITLE = 500;

    /** A law: its file as it is, and its title from the table beside it, cut where the server would refuse it. */
    record Law(String file, String title, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /**
     * A query.
     *
     * @param relevant names of the files that answer it
     */
    record Query(String type, String text, List<String> relevant) {}

    /** Whether the folder holds the laws. */
    static boolean areIn(Path folder) {
        return Files.isReadable(folder.resolve("gesetze.tar.gz"))
                && Files.isReadable(folder.resolve("gesetze-meta.tsv"))
                && Files.isReadable(folder.resolve("queries.tsv"));
    }

    static Laws read(Path folder) throws IOException {
        var contents = contents(folder.resolve("gesetze.tar.gz"));
        var laws = rows(folder.resolve("gesetze-meta.tsv")).stream()
                .filter(row -> contents.containsKey(row[0]))
                .map(row -> new Law(
                        row[0], row[1].substring(0, Math.min(row[1].length(), MAX_TITLE)), contents.get(row[0])))
                .toList();
        var queries = rows(folder.resolve("queries.tsv")).stream()
                .filter(row -> !row[3].equals("-"))
                .map(row -> new Query(row[1], row[2], List.of(row[3].split(","))))
                .toList();
        return new Laws(laws, queries);
    }

    /** The first ones only, for a quick try; the queries stay, so quality says nothing then. */
    Laws first(int count) {
        return new Laws(all.subList(0, Math.min(count, all.size())), queries);
    }

    long bytes() {
        return all.stream().mapToLong(law -> law.content().length).sum();
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** POSIX tar: a header block with the name at 0 and the size in octal at 124, then the bytes in whole blocks. */
    private static Map<String, byte[]> contents(Path archive) throws IOException {
        var contents = new HashMap<String, byte[]>();
        try (var in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)), 1 << 16))) {
            var header = new byte[TAR_BLOCK];
            in.readFully(header);
            while (header[0] != 0) {
                var path = new String(header, 0, 100, StandardCharsets.UTF_8).replaceAll("\0.*", "");
                var size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                var content = new byte[size];
                in.readFully(content);
                in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
                if (path.endsWith(".md")) {
                    contents.put(path.substring(path.lastIndexOf('/') + 1), content);
                }
                in.readFully(header);
            }
        }
        return contents;
    }

    /** Mean reciprocal rank and recall of the first ten hits, over queries. */
    static final class Quality {

        private double reciprocalRanks;
        private double recalls;
        private int queries;

        /** @param hits names of the files found, best first */
        void add(Query query, List<String> hits) {
            queries++;
            for (var i = 0; i < Math.min(10, hits.size()); i++) {
                if (query.relevant().contains(hits.get(i))) {
                    reciprocalRanks += 1.0 / (i + 1);
                    break;
                }
            }
            var found = new ArrayList<>(query.relevant());
            found.retainAll(hits);
            recalls += (double) found.size() / Math.min(10, query.relevant().size());
        }

        double mrr() {
            return reciprocalRanks / queries;
        }

        double recall() {
            return recalls / queries;
        }
    }
}
