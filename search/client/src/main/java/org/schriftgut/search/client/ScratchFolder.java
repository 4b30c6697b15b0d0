package org.schriftgut.search.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/** The temporary folder of one worker process, named after the process that owns the pool. */
final class ScratchFolder {
    private static final String PREFIX = "worker-";
    private static final AtomicLong COUNTER = new AtomicLong();

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    static ScratchFolder createIn(Path tempDir) {
        var name = PREFIX + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
        try {
            Files.createDirectories(tempDir);
            var folder = new ScratchFolder(tempDir.toAbsolutePath().resolve(name));
            folder.delete();
            return new ScratchFolder(Files.createDirectory(folder.path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what pools of processes that no longer run have left behind. */
    static void sweep(Path tempDir) {
        if (!Files.isDirectory(tempDir)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(tempDir, PREFIX + "*-*")) {
            for (var folder : folders) {
                var owner = folder.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-", 2)[0];
                if (owner.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    new ScratchFolder(folder).delete();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** Deletes the files but not the folders, which libraries create once and then rely on. */
    void wipe() {
        remove(false);
    }

    void delete() {
        remove(true);
    }

    private void remove(boolean foldersToo) {
        if (!Files.isDirectory(path)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                    if (foldersToo) {
                        Files.deleteIfExists(folder);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A file that cannot go now is found again by the next sweep.
            System.getLogger(ScratchFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "Temporary files of a worker remain in " + path, e);
        }
    }
}
