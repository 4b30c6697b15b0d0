package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.storage.StoreException.Reason;

class FileBlobStoreTest implements BlobStoreContract {
    @TempDir
    Path root;

    private FileBlobStore store;

    @BeforeEach
    void open() {
        store = new FileBlobStore(root);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public BlobStore store() {
        return store;
    }

    @Override
    public void writesAndReadsWithFlatMemory(long length) throws Exception {
        FlatMemory.assertEnough("48m", length, "file", root.toString());
    }

    @Test
    void keeps_a_blob_at_its_path_for_nobody_else_to_read() throws IOException {
        var key = BlobStoreContract.newKey();

        store.put(key, BlobStoreContract.bytes("Akte"));

        Path file = root.resolve("blobs").resolve(key.path());
        assertThat(file).hasContent("Akte");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void leaves_no_temp_file_after_success_or_failure() throws IOException {
        var key = BlobStoreContract.newKey();
        store.put(key, BlobStoreContract.bytes("first"));
        BlobStoreContract.assertFails(Reason.EXISTS, () -> store.put(key, BlobStoreContract.bytes("second")));
        BlobStoreContract.assertFails(
                Reason.SOURCE, () -> store.put(BlobStoreContract.newKey(), new GeneratedStream(MIB, 1000)));
        store.probe();

        assertThat(tempFiles()).isEmpty();
    }

    @Test
    void finds_its_blobs_again_after_a_restart() throws IOException {
        var key = BlobStoreContract.newKey();
        var written = SegmentedFormat.write(store, key, new GeneratedStream(2 * MIB));
        store.close();

        store = new FileBlobStore(root);

        SegmentedFormat.verify(store, key, written);
        BlobStoreContract.assertFails(Reason.EXISTS, () -> store.put(key, BlobStoreContract.bytes("other")));
    }

    @Test
    void cleans_what_a_dead_store_left_and_nothing_else() throws IOException {
        var key = BlobStoreContract.newKey();
        store.put(key, BlobStoreContract.bytes("stays"));
        Path left =
                Files.createDirectories(root.resolve("tmp/8f6f4d6e-dead/17")).resolve("half");
        Files.writeString(left, "half a docum");
        Path ofTheLivingStore = tempFolderOfTheStore().resolve("growing");
        Files.writeString(ofTheLivingStore, "growing");
        Path foreign = Files.writeString(root.resolve("README"), "by the administrator");

        new FileBlobStore(root).close();

        assertThat(left).doesNotExist();
        assertThat(root.resolve("tmp/8f6f4d6e-dead")).doesNotExist();
        assertThat(ofTheLivingStore).exists();
        assertThat(foreign).exists();
        assertThat(store.exists(key)).isTrue();
    }

    @Test
    void lets_one_win_among_several_stores_on_the_same_folder() {
        try (var second = new FileBlobStore(root)) {
            var key = BlobStoreContract.newKey();
            store.put(key, BlobStoreContract.bytes("first"));

            BlobStoreContract.assertFails(Reason.EXISTS, () -> second.put(key, BlobStoreContract.bytes("second")));
        }
    }

    @Test
    void passes_over_files_that_are_not_blobs_when_listing() throws IOException {
        var key = BlobStoreContract.newKey();
        store.put(key, BlobStoreContract.bytes("Akte"));
        Files.writeString(root.resolve("blobs/README"), "x");
        Files.writeString(root.resolve("blobs").resolve(key.folder()).resolve("copy of a blob"), "x");

        var listed = new ArrayList<BlobKey>();
        store.list(blob -> listed.add(blob.key()));

        assertThat(listed).containsExactly(key);
    }

    @Test
    void says_what_to_mend_when_the_folder_cannot_be_used() throws IOException {
        Path file = Files.writeString(root.resolve("a file"), "x");

        BlobStoreContract.assertFails(Reason.UNAVAILABLE, () -> new FileBlobStore(file));
    }

    private Path tempFolderOfTheStore() throws IOException {
        try (var entries = Files.list(root.resolve("tmp"))) {
            return entries.filter(path -> Files.isDirectory(path) && !path.endsWith("8f6f4d6e-dead"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> tempFiles() throws IOException {
        try (var files = Files.walk(root.resolve("tmp"))) {
            return files.filter(path -> Files.isRegularFile(path) && !path.endsWith("lock"))
                    .toList();
        }
    }
}
