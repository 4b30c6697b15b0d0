package org.schriftgut.search.index;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** German federal laws and queries with known answers, when the folder with them is beside this checkout. */
final class Laws {

    private static final int BLOCK = 512;

    private final Path folder;

    private Laws(Path folder) {
        this.folder = folder;
    }

    record Query(String type, String text, List<String> relevant) {}

    static Laws beside() {
        return new Laws(Path.of(System.getProperty("shared.folder", "../../../shared"), "data", "corpus"));
    }

    boolean exist() {
        return Files.isReadable(folder.resolve("gesetze.tar.gz"));
    }

    List<Query> queries() throws IOException {
        return rows("queries.tsv").stream()
                .filter(row -> !row[3].equals("-"))
                .map(row -> new Query(row[1], row[2], List.of(row[3].split(","))))
                .toList();
    }

    List<IndexEntry> entries() throws IOException {
        var texts = texts();
        return rows("gesetze-meta.tsv").stream()
                .filter(row -> texts.containsKey(row[0]))
                .map(row -> entry(row, texts.get(row[0])))
                .toList();
    }

    private static IndexEntry entry(String[] row, String text) {
        var date = LocalDate.parse(row[3]);
        var time = date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        var keywords = Map.of("type", List.of("law"), "year", List.of(String.valueOf(date.getYear())));
        return new IndexEntry(row[0], "laws", "public", time, row[1], text, keywords, Map.of());
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** File name without folders to text; reads the tar headers itself: name at 0, size in octal at 124. */
    private Map<String, String> texts() throws IOException {
        var texts = new HashMap<String, String>();
        try (var in = new DataInputStream(new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(folder.resolve("gesetze.tar.gz"))), 1 << 16))) {
            var header = new byte[BLOCK];
            while (true) {
                in.readFully(header);
                if (header[0] == 0) {
                    return texts;
                }
                var path = new String(header, 0, 100, StandardCharsets.UTF_8).replaceAll("\0.*", "");
                var size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                var content = new byte[size];
                in.readFully(content);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (path.endsWith(".md")) {
                    var name = path.substring(path.lastIndexOf('/') + 1);
                    texts.put(name, new String(content, StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Mean reciprocal rank and recall of the first ten hits. */
    record Quality(double mrr, double recall) {

        static double reciprocalRank(List<String> hits, List<String> relevant) {
            for (var i = 0; i < hits.size(); i++) {
                if (relevant.contains(hits.get(i))) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }

        static double recall(List<String> hits, List<String> relevant) {
            var found = new ArrayList<>(relevant);
            found.retainAll(hits);
            return (double) found.size() / Math.min(10, relevant.size());
        }
    }
}
