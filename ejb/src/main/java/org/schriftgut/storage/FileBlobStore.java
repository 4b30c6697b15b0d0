package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.schriftgut.storage.StoreException.Reason;

/**
 * Blobs in a directory tree: {@code blobs/} by {@link BlobKey#path} and {@code tmp/} on the same file
 * system. A blob is written to a temp file, synced, given its name by a hard link, and its folder is
 * synced. A link never replaces a file (a rename would), so of several puts one wins, among
 * processes too.
 */
final class FileBlobStore implements BlobStore {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path blobs;
    private final DurableFolders folders;
    private final TempFolder temps;

    /** @throws StoreException with a sentence that says what to mend */
    FileBlobStore(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        this.blobs = absolute.resolve("blobs");
        try {
            this.folders = new DurableFolders(blobs);
            this.temps = new TempFolder(folders, folders.create(absolute.resolve("tmp")));
        } catch (IOException e) {
            throw failure("The folder " + absolute + " for documents cannot be used; check that it can be written", e);
        }
    }

    @Override
    public void put(BlobKey key, InputStream bytes) {
        Path target = blobs.resolve(key.path());
        Path temp = null;
        boolean named = false;
        try {
            if (Files.exists(target)) {
                throw taken(key, null);
            }
            temp = temps.newFile();
            write(temp, bytes, key);
            Path folder = folders.of(key);
            Files.createLink(target, temp);
            named = true;
            DurableFolders.sync(folder);
        } catch (FileAlreadyExistsException e) {
            throw taken(key, e);
        } catch (IOException e) {
            if (named) {
                deleteQuietly(target);
            }
            throw DiskFull.isCauseOf(e, blobs)
                    ? new StoreException(Reason.FULL, "No space left for blob " + key, e)
                    : failure("Blob " + key + " cannot be stored", e);
        } finally {
            if (temp != null) {
                deleteQuietly(temp);
            }
        }
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) {
        try {
            var channel = Files.newByteChannel(blobs.resolve(key.path()), StandardOpenOption.READ);
            return new FileRange(channel, offset, length);
        } catch (IOException e) {
            throw readFailure(key, e);
        }
    }

    @Override
    public long size(BlobKey key) {
        try {
            return Files.size(blobs.resolve(key.path()));
        } catch (IOException e) {
            throw readFailure(key, e);
        }
    }

    @Override
    public boolean exists(BlobKey key) {
        try {
            Files.readAttributes(blobs.resolve(key.path()), BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // Not Files.exists: it says "no" when the disk cannot be read.
            throw readFailure(key, e);
        }
    }

    @Override
    public void destroy(BlobKey key) {
        Path path = blobs.resolve(key.path());
        try {
            if (Files.deleteIfExists(path)) {
                DurableFolders.sync(path.getParent());
            }
        } catch (IOException e) {
            throw failure("Blob " + key + " cannot be destroyed", e);
        }
    }

    @Override
    public void list(Consumer<StoredBlob> each) {
        try {
            for (Path tenant : entries(blobs)) {
                for (Path first : entries(tenant)) {
                    for (Path second : entries(first)) {
                        for (Path file : entries(second)) {
                            stored(file).ifPresent(each);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw failure("The blobs in " + blobs + " cannot be listed", e);
        }
    }

    @Override
    public StoreCapabilities probe() {
        try {
            Path file = temps.newFile();
            Path name = temps.newFile();
            try {
                Files.createFile(file);
                Files.createLink(name, file);
                DurableFolders.sync(name.getParent());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(name);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new StoreException(
                    Reason.UNAVAILABLE,
                    "The folder " + blobs.getParent() + " for documents must be writable and on a file system"
                            + " with hard links (ext4, XFS, ZFS, NFS)",
                    e);
        }
        return new StoreCapabilities("folder " + blobs.getParent(), true, false, false);
    }

    @Override
    public void close() {
        try {
            temps.close();
        } catch (IOException e) {
            throw failure("The temp folder of " + blobs.getParent() + " cannot be removed", e);
        }
    }

    private static void write(Path temp, InputStream bytes, BlobKey key) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (var file = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = Source.fill(bytes, buffer, 0, key); n > 0; n = Source.fill(bytes, buffer, 0, key)) {
                var chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    file.write(chunk);
                }
            }
            file.force(true);
        }
    }

    /** Sorted, so that every store lists in the same order; nothing if the folder went away. */
    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    private Optional<StoredBlob> stored(Path file) throws IOException {
        var key = BlobKey.parse(blobs.relativize(file).toString().replace('\\', '/'));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new StoredBlob(
                    key.get(), attributes.size(), attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException destroyedMeanwhile) {
            return Optional.empty();
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            // A temp file is cleaned at the next start; a name without acknowledgement is in the ledger.
            System.getLogger(FileBlobStore.class.getName())
                    .log(System.Logger.Level.WARNING, "Left behind: " + path, left);
        }
    }

    private static StoreException taken(BlobKey key, IOException cause) {
        return new StoreException(Reason.EXISTS, "Blob " + key + " is there already", cause);
    }

    private static StoreException readFailure(BlobKey key, IOException e) {
        return e instanceof NoSuchFileException
                ? new StoreException(Reason.MISSING, "Blob " + key + " is not in the store", e)
                : failure("Blob " + key + " cannot be read", e);
    }

    private static StoreException failure(String detail, IOException e) {
        return new StoreException(Reason.UNAVAILABLE, detail, e);
    }
}
