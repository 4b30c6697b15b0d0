package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * The folder of everything that outlives a run, held by one launcher at a time.
 *
 * <p>Layout: docs/operations.md, "Data folder"
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is missing and locks it. The lock ends with the process, however that ends.
     *
     * @throws StartException if it cannot be written or another launcher holds it
     */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartException("Another launcher is running on the data folder " + path + "; stop it, or set "
                        + Setting.DATA_DIR.variable() + " to another folder.");
            }
            // PostgreSQL runs as another user when we are root
            Permissions.passThrough(path);
            return new DataFolder(path, channel, lock);
        } catch (IOException e) {
            throw new StartException(
                    "The data folder " + path + " cannot be used (" + e.getMessage() + "); make it writable, or set "
                            + Setting.DATA_DIR.variable() + " to another folder.",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** A folder below for the launcher's own user only, created where it is missing. */
    public Path privateFolder(String name) throws IOException {
        var folder = Files.createDirectories(path.resolve(name));
        Permissions.ownerOnly(folder);
        return folder;
    }

    /** What this node calls itself where nothing else is set: made once and kept, so that no two have the same. */
    String nodeName() throws IOException {
        var file = path.resolve("node");
        if (!Files.exists(file)) {
            var unfinished = path.resolve("node.new");
            Files.writeString(unfinished, "node-" + Secrets.random().substring(0, 8));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.readString(file).strip();
    }

    /**
     * A random secret that is made once and kept, readable for the launcher's own user only.
     *
     * @param name file name below {@code secrets}
     * @return 48 hexadecimal digits
     */
    public String secret(String name) throws IOException {
        return Files.readString(secretFile(name, Secrets::random)).strip();
    }

    /**
     * A file with a secret that is made once and kept, readable for the launcher's own user only.
     *
     * @param name file name below {@code secrets}
     * @param fresh what to write into it the first time
     */
    public Path secretFile(String name, Supplier<String> fresh) throws IOException {
        var folder = privateFolder("secrets");
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            var unfinished = folder.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            Permissions.ownerOnly(unfinished);
            Files.writeString(unfinished, fresh.get());
            Files.move(unfinished, file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
