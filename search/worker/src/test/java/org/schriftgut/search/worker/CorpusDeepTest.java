package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerPool;
import org.schriftgut.search.client.WorkerSettings;

/** Real and hostile files by the hundred through two workers; the material is optional and not part of the project. */
@Tag("deep")
@Tag("deep-libraries")
class CorpusDeepTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."), "../shared/data/corpus");

    @TempDir
    Path folder;

    private final Map<String, String> outcome = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"office", "hostile"})
    void every_file_gives_text_or_a_reason(String name) throws Exception {
        var archive = CORPUS.resolve(name + ".tar.gz");
        assumeThat(archive).exists();
        var files = unpack(archive);
        var settings = new WorkerSettings(
                folder,
                WorkerSettings.currentJava(),
                2,
                256,
                Duration.ofSeconds(60),
                500,
                Limits.defaults(),
                folder.resolve("tmp"));

        try (var pool = new WorkerPool(settings, WorkerFixture.program(WorkerMain.class.getName()))) {
            extractAll(pool, files, name);
            splitMails(pool, files);
            drawAll(pool, files);
            assertThat(pool.figures().failed()).doesNotContainKey(WorkerFailure.Reason.UNAVAILABLE);
        }
        assertThat(outcome).hasSameSizeAs(files);
        outcome.entrySet().stream()
                .filter(entry -> !entry.getValue().startsWith("text: "))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> System.out.println("  " + entry.getKey() + ": " + entry.getValue()));
    }

    private void extractAll(WorkerPool pool, List<Path> files, String name) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(4);
        var start = System.nanoTime();
        for (var file : files) {
            threads.execute(() -> outcome.put(file.getFileName().toString(), extract(pool, file)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        var seconds = (System.nanoTime() - start) / 1e9;
        var counts = new TreeMap<String, Integer>();
        outcome.values().forEach(value -> counts.merge(value.split(":")[0], 1, Integer::sum));
        System.out.printf(
                "%s: %d files in %.1f s, %.1f files/s, %s, %d processes%n",
                name,
                files.size(),
                seconds,
                files.size() / seconds,
                counts,
                pool.figures().started());
    }

    private static String extract(WorkerPool pool, Path file) {
        try {
            var text = pool.run(ReadContent.whole(file.getFileName().toString(), 1_000_000), file);
            return (text.text().isBlank() ? "no text: " : "text: ") + text.detectedType() + " "
                    + text.problem().orElse("");
        } catch (WorkerFailure e) {
            return e.reason() + ": " + e.sentence() + " (" + e.partialText().length() + " characters kept)";
        }
    }

    private void splitMails(WorkerPool pool, List<Path> files) throws IOException {
        for (var file : files) {
            if (file.toString().matches(".*\\.(eml|msg|mht)")) {
                System.out.println("  mail " + file.getFileName() + ": " + split(pool, file));
            }
        }
    }

    private String split(WorkerPool pool, Path file) throws IOException {
        try {
            var mail = pool.run(new ReadContent("", 1_000_000, Files.createTempDirectory(folder, "mail")), file)
                    .mail()
                    .orElseThrow();
            return mail.from() + " | " + mail.to() + " | " + mail.subject() + " | " + mail.date() + " | "
                    + mail.bodyText().length() + " characters | " + mail.attachments();
        } catch (WorkerFailure e) {
            return e.toString();
        }
    }

    private static void drawAll(WorkerPool pool, List<Path> files) {
        var counts = new TreeMap<String, Integer>();
        for (var file : files) {
            if (file.toString().matches("(?i).*\\.(pdf|png|jpg|tiff?|jp2)")) {
                try {
                    pool.run(new Thumbnail(300), file);
                    counts.merge("drawn", 1, Integer::sum);
                } catch (WorkerFailure e) {
                    counts.merge(e.reason().name(), 1, Integer::sum);
                }
            }
        }
        System.out.println("  small pictures: " + counts);
    }

    private List<Path> unpack(Path archive) throws IOException {
        var files = new ArrayList<Path>();
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).getFileName().toString();
                if (!entry.isDirectory() && !name.equals("MANIFEST.tsv") && !name.equals("PROVENANCE.md")) {
                    var file = folder.resolve(name);
                    Files.copy(tar, file);
                    files.add(file);
                }
            }
        }
        return files;
    }
}
