package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.storage.StoreException.Reason;

/** On a file system of 4 MiB that is really full; mounting it needs root. */
@Tag("deep")
@Tag("deep-libraries")
class FullDiskTest {
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private Path disk;
    private FileBlobStore store;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0,
                "A small file system cannot be mounted here (not root): the full disk is not tested");
        store = new FileBlobStore(disk);
    }

    @AfterEach
    void unmount() throws Exception {
        if (store != null) {
            store.close();
            run("umount", disk.toString());
        }
    }

    @Test
    void says_full_leaves_nothing_half_and_goes_on_when_there_is_room() throws IOException {
        var kept = BlobStoreContract.newKey();
        var written = SegmentedFormat.write(store, kept, new GeneratedStream(2 * MIB));
        var tooLarge = BlobStoreContract.newKey();

        BlobStoreContract.assertFails(
                Reason.FULL, () -> SegmentedFormat.write(store, tooLarge, new GeneratedStream(3 * MIB)));

        assertThat(store.exists(tooLarge)).isFalse();
        assertThat(filesIn(disk.resolve("tmp"))).isEmpty();
        SegmentedFormat.verify(store, kept, written);
        store.destroy(kept);
        SegmentedFormat.verify(store, tooLarge, SegmentedFormat.write(store, tooLarge, new GeneratedStream(3 * MIB)));
    }

    @Test
    void acknowledges_only_what_is_there_when_small_blobs_fill_the_disk() {
        var acknowledged = new ArrayList<BlobKey>();
        Reason end = null;
        while (end == null) {
            var key = BlobStoreContract.newKey();
            try {
                SegmentedFormat.write(store, key, new GeneratedStream(10_000));
                acknowledged.add(key);
            } catch (StoreException e) {
                end = e.reason();
                assertThat(store.exists(key)).isFalse();
            }
        }

        assertThat(end).isEqualTo(Reason.FULL);
        assertThat(acknowledged).hasSizeGreaterThan(100).allSatisfy(key -> {
            try (var in = SegmentedFormat.read(store, key, 10_000)) {
                assertThat(in.readAllBytes()).hasSize(10_000);
            }
        });
        var listed = new ArrayList<BlobKey>();
        store.list(blob -> listed.add(blob.key()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static ArrayList<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(path -> Files.isRegularFile(path) && !path.endsWith("lock"))
                    .toList());
        }
    }

    private static int run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException noSuchCommand) {
            return -1;
        }
    }
}
