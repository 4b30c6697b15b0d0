package org.schriftgut.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Where files grow until they get their name: one folder per running store, in it one per thread,
 * because a single shared folder is a lock hot spot (700 µs of CPU a file against 220).
 *
 * <p>A running store holds a lock on its folder. What a dead one left behind is deleted when the next
 * one starts: nothing in here was ever acknowledged, and the ledger has a staged row for each.
 */
final class TempFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final int THREADS = 64;

    private final DurableFolders folders;
    private final Path folder;
    private final FileChannel lock;
    private final ConcurrentMap<Integer, Path> ofThread = new ConcurrentHashMap<>();

    /** @param parent exists, on the file system of the blobs, and holds nothing but these folders */
    TempFolder(DurableFolders folders, Path parent) throws IOException {
        this.folders = folders;
        // One start at a time, in this process and among processes: a folder must not be taken for
        // dead between its creation and its lock.
        synchronized (TempFolder.class) {
            try (var starting = lockFile(parent.resolve(LOCK))) {
                starting.lock();
                cleanDead(parent);
                this.folder = folders.create(parent.resolve(UUID.randomUUID().toString()));
                this.lock = lockFile(folder.resolve(LOCK));
                lock.lock();
            }
        }
    }

    /** A path no other file has; the caller creates it, and moves or deletes it. */
    Path newFile() throws IOException {
        int thread = (int) (Thread.currentThread().getId() % THREADS);
        try {
            return ofThread.computeIfAbsent(thread, this::threadFolder)
                    .resolve(UUID.randomUUID().toString());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        deleteAll(folder);
        lock.close();
    }

    private Path threadFolder(int thread) {
        try {
            return folders.create(folder.resolve(Integer.toString(thread)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cleanDead(Path parent) throws IOException {
        List<Path> others;
        try (var entries = Files.list(parent)) {
            others = entries.filter(Files::isDirectory).toList();
        }
        for (Path other : others) {
            try (var channel = lockFile(other.resolve(LOCK));
                    var alone = channel.tryLock()) {
                if (alone != null) {
                    deleteAll(other);
                }
            } catch (OverlappingFileLockException aliveInThisProcess) {
                continue;
            }
        }
    }

    private static FileChannel lockFile(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void deleteAll(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
