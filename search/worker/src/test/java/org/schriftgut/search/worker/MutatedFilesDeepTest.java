package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.ReadContent;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.search.client.WorkerFailure.Reason;
import org.schriftgut.search.client.WorkerPool;
import org.schriftgut.search.client.WorkerSettings;

/** Office, mail and picture files with bits flipped, pieces cut and spliced: each is read or refused with a reason. */
@Tag("deep")
@Tag("deep-libraries")
class MutatedFilesDeepTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."), "../shared/data/corpus");

    private static final int FILES = 2_000;
    private static final long SEED = 20_261_129;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void none_stops_a_worker_or_passes_its_limits() throws Exception {
        var archive = CORPUS.resolve("office.tar.gz");
        assumeThat(archive).exists();
        var originals = originals(archive);
        var limits = Limits.defaults();
        var settings = new WorkerSettings(
                folder,
                WorkerSettings.currentJava(),
                2,
                256,
                TIME_LIMIT,
                500,
                limits,
                Files.createDirectory(folder.resolve("tmp")));
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        var longest = new AtomicLong();

        try (var pool = new WorkerPool(settings, WorkerFixture.program(WorkerMain.class.getName()))) {
            var threads = Executors.newFixedThreadPool(2);
            for (var i = 0; i < FILES; i++) {
                var random = new Random(SEED + i);
                var name = "mutant-" + i;
                threads.execute(() -> {
                    var start = System.nanoTime();
                    outcomes.merge(outcome(pool, name, mutated(originals, random)), 1, Integer::sum);
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                });
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(2, TimeUnit.HOURS)).isTrue();

            System.out.printf(
                    "%d mutated files: %s, longest %d ms, %d processes, %s%n",
                    FILES,
                    new TreeMap<>(outcomes),
                    longest.get() / 1_000_000,
                    pool.figures().started(),
                    pool.figures().failed());
            assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(FILES);
            assertThat(pool.figures().failed()).doesNotContainKeys(Reason.UNAVAILABLE, Reason.CRASHED);
            // The pool still reads.
            assertThat(pool.run(ReadContent.whole("a.txt", 100), Files.writeString(folder.resolve("a"), "Wiesenknopf"))
                            .text())
                    .contains("Wiesenknopf");
        }
        try (var left = Files.walk(folder.resolve("tmp"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private String outcome(WorkerPool pool, String name, byte[] content) {
        try {
            var file = Files.write(folder.resolve(name), content);
            var parts = Files.createDirectory(folder.resolve(name + "-parts"));
            try {
                return read(pool, file, parts);
            } finally {
                Files.delete(file);
                try (var written = Files.list(parts)) {
                    for (var part : written.toList()) {
                        Files.delete(part);
                    }
                }
                Files.delete(parts);
            }
        } catch (IOException e) {
            return "OUR OWN FAULT " + e;
        }
    }

    private static String read(WorkerPool pool, Path file, Path parts) {
        try {
            var read = pool.run(new ReadContent("", 1_000_000, parts), file);
            draw(pool, file, read.detectedType());
            return read.text().isBlank() ? "no text" : read.problem().isPresent() ? "text in part" : "text";
        } catch (WorkerFailure e) {
            return e.reason().name();
        }
    }

    private static void draw(WorkerPool pool, Path file, String type) {
        if (type.startsWith("image/") || type.equals("application/pdf")) {
            try {
                pool.run(new Thumbnail(200), file);
            } catch (WorkerFailure e) {
                assertThat(e.reason()).isNotIn(Reason.UNAVAILABLE, Reason.CRASHED);
            }
        }
    }

    /** One to twenty changes: a bit, a run of one value, a cut, a piece of the file again, a piece of another file. */
    private static byte[] mutated(List<byte[]> originals, Random random) {
        var bytes = originals.get(random.nextInt(originals.size())).clone();
        for (var changes = 1 + random.nextInt(20); changes > 0 && bytes.length > 1; changes--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 ->
                    Arrays.fill(
                            bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(64)), (byte) random.nextInt(256));
                case 2 -> bytes = changes > 1 ? bytes : Arrays.copyOf(bytes, at);
                case 3 -> bytes = spliced(bytes, at, bytes, random);
                default -> bytes = spliced(bytes, at, originals.get(random.nextInt(originals.size())), random);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] source, Random random) {
        if (source.length == 0) {
            return bytes;
        }
        var from = random.nextInt(source.length);
        var length = Math.min(source.length - from, 1 + random.nextInt(4_096));
        var result = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(source, from, result, at, length);
        System.arraycopy(bytes, at, result, at + length, bytes.length - at);
        return result;
    }

    /** What is small enough to hold: mutations of large files would only repeat. */
    private static List<byte[]> originals(Path archive) throws IOException {
        var originals = new ArrayList<byte[]>();
        try (var tar = new TarArchiveInputStream(
                new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory() && entry.getSize() > 0 && entry.getSize() < 1 << 20) {
                    originals.add(tar.readAllBytes());
                }
            }
        }
        return originals;
    }
}
