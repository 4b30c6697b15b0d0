package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in the middle of many puts: what was acknowledged is there, and nothing is there by half. */
class KilledStoreTest {
    private static final int SIZE = 1_500_000;
    private static final int ACKNOWLEDGED = 40;

    @TempDir
    Path root;

    @Test
    void keeps_what_it_acknowledged_and_nothing_half() throws Exception {
        List<BlobKey> acknowledged = putUntilKilled();

        try (var store = new FileBlobStore(root)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
            var listed = new ArrayList<StoredBlob>();
            store.list(listed::add);
            assertThat(listed).extracting(StoredBlob::key).containsAll(acknowledged);
            for (StoredBlob blob : listed) {
                try (var in = SegmentedFormat.read(store, blob.key(), SIZE)) {
                    assertThat(in.readAllBytes()).hasSize(SIZE);
                }
            }
            assertThat(filesOutsideBlobs()).isEmpty();
        }
    }

    private List<BlobKey> putUntilKilled() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledStoreTest.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        var keys = new ArrayList<BlobKey>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The last line may have been cut.
                BlobKey.parse(line).ifPresent(keys::add);
                if (keys.size() == ACKNOWLEDGED) {
                    // By its handle: the process itself would close the stream with the last lines.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return keys;
    }

    private List<Path> filesOutsideBlobs() throws Exception {
        try (var files = Files.walk(root.resolve("tmp"))) {
            return files.filter(path -> Files.isRegularFile(path) && !path.endsWith("lock"))
                    .toList();
        }
    }

    /** Puts from four threads for ever, and names each blob once it is durable. */
    public static void main(String[] arguments) {
        var store = new FileBlobStore(Path.of(arguments[0]));
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                        while (true) {
                            var key = BlobStoreContract.newKey();
                            SegmentedFormat.write(store, key, new GeneratedStream(SIZE));
                            System.out.println(key.path());
                        }
                    })
                    .start();
        }
    }
}
