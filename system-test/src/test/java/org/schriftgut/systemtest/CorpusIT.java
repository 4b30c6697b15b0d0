package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerPool;
import org.schriftgut.search.client.WorkerSettings;

/** Real and hostile files of other people through the running server, beside the bare extractor on the same files. */
@Tag("deep")
@Tag("deep-corpus")
class CorpusIT {

    private static final Path CORPUS =
            LauncherProcess.ROOT.resolve("../shared/data/corpus").normalize();
    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int CLIENTS = 4;

    /** Between blanks, since parts of file names and addresses are no words to the search. */
    private static final Pattern WORD = Pattern.compile("(?<=\\s)\\p{IsLatin}{7,20}(?=\\s)");

    /** A file that was filed. */
    private record Filed(String document, String version) {}

    @ParameterizedTest
    @ValueSource(strings = {"office", "hostile"})
    void every_file_is_filed_and_read_as_well_as_by_the_bare_extractor(String name) throws Exception {
        var archive = CORPUS.resolve(name + ".tar.gz");
        assumeTrue(Files.exists(archive), "Not tried: there is no " + archive);
        var files = unpack(archive, RunningServer.emptyFolder("corpus-" + name));
        var authority = Authority.create("Korpus").withSmallPlan();
        var clerk = authority.clerk();
        var place = authority.dossier(clerk, "10", "Korpus " + name).id();
        var server = authority.server().server();

        var begin = System.nanoTime();
        var filed = new ConcurrentSkipListMap<Path, Filed>();
        var pool = Executors.newFixedThreadPool(CLIENTS);
        for (var file : files) {
            pool.submit(() -> {
                var bytes = Files.readAllBytes(file);
                var document = authority.file(clerk, place, file.getFileName().toString(), bytes);
                var version = document.json().at("/parts/0/versions/0");
                assertThat(version.path("sha256").asText()).isEqualTo(TestFiles.sha256(bytes));
                filed.put(
                        file,
                        new Filed(document.id().toString(), version.path("id").asText()));
                return null;
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        var filedAfter = seconds(begin);
        assertThat(filed).hasSameSizeAs(files);
        awaitRead(clerk, filed);
        var readAfter = seconds(begin);

        var bare = bareTexts(files);
        var missing = new ArrayList<String>();
        var notFound = new ArrayList<String>();
        var withText = 0;
        for (var file : files) {
            var text = text(clerk, filed.get(file));
            var hasText = !text.path("text").asText().isBlank();
            withText += hasText ? 1 : 0;
            if (!bare.get(file).isBlank() && !hasText) {
                missing.add(file.getFileName() + ": " + text.path("problem").asText());
            }
            var word = wordOf(bare.get(file));
            if (hasText && word != null && !isFound(clerk, word, filed.get(file))) {
                notFound.add(file.getFileName() + ": " + word);
            }
        }
        System.out.printf(
                "%s: %d files filed in %.1f s by %d clients, all read after %.1f s, %d with text, %d by the bare extractor,"
                        + " %d not found by a word inside%n",
                name,
                files.size(),
                filedAfter,
                CLIENTS,
                readAfter,
                withText,
                bare.values().stream().filter(text -> !text.isBlank()).count(),
                notFound.size());
        notFound.forEach(line -> System.out.println("  not found: " + line));

        assertThat(missing).as("files with text for the bare extractor only").isEmpty();
        assertThat(notFound).isEmpty();
        assertThat(authority.server().server()).isEqualTo(server);
        assertThat(server.isAlive()).isTrue();
    }

    private static void awaitRead(Api clerk, Map<Path, Filed> filed) {
        var open = new ArrayList<>(filed.values());
        var begin = System.nanoTime();
        while (!open.isEmpty()) {
            open.removeIf(one -> text(clerk, one).path("read").asBoolean());
            assertThat(seconds(begin)).as("still unread: %s", open).isLessThan(1800);
            Pause.millis(500);
        }
    }

    private static JsonNode text(Api clerk, Filed one) {
        return clerk.get("api/v1/versions/" + one.version() + "/text")
                .expect(200)
                .json();
    }

    /** Indexing follows reading; asked a few times before it counts as not found. */
    private static boolean isFound(Api clerk, String word, Filed one) {
        for (var i = 0; i < 20; i++) {
            var found =
                    clerk.get("api/v1/search?limit=200&q=" + Api.query(word)).expect(200);
            if (found.text().contains(one.document())) {
                return true;
            }
            Pause.millis(250);
        }
        return false;
    }

    /** The longest word, which is seldom in other files. */
    private static String wordOf(String text) {
        return WORD.matcher(text.substring(0, Math.min(text.length(), 100_000)))
                .results()
                .map(match -> match.group())
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static Map<Path, String> bareTexts(List<Path> files) throws IOException {
        var texts = new ConcurrentSkipListMap<Path, String>();
        var workers = LauncherProcess.ROOT.resolve("ear/target/server/schriftgut-worker");
        try (var pool = new WorkerPool(
                WorkerSettings.defaults(workers, Files.createDirectories(LauncherProcess.WORK.resolve("bare"))))) {
            files.parallelStream().forEach(file -> texts.put(file, bareText(pool, file)));
        }
        return texts;
    }

    private static String bareText(WorkerPool pool, Path file) {
        try {
            return pool.run(ReadContent.whole(file.getFileName().toString(), MAX_CHARACTERS), file)
                    .text();
        } catch (WorkerFailure e) {
            return e.partialText();
        }
    }

    private static List<Path> unpack(Path archive, Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        try (InputStream in = Files.newInputStream(archive);
                var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                if (entry.isFile() && !name.equals("MANIFEST.tsv") && !name.equals("PROVENANCE.md")) {
                    var file = folder.resolve(name);
                    Files.copy(tar, file);
                    files.add(file);
                }
            }
        }
        return files;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
