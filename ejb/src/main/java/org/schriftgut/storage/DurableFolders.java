package org.schriftgut.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.BitSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folders that survive a power cut. A new folder is only durable once its parent was synced, and
 * "it exists already" proves nothing: another thread may have made it a moment ago. So a folder
 * counts only after this process has synced its parents itself, once per start.
 */
final class DurableFolders {
    private static final int FOLDERS = 1 << 16;

    private final Path root;
    private final FileAttribute<?>[] mode;

    /** Per tenant its folders known to be durable: 65,536 of the second level, then 256 of the first. 8 KB. */
    private final Map<UUID, BitSet> known = new ConcurrentHashMap<>();

    DurableFolders(Path root) throws IOException {
        this.root = root;
        boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        this.mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        createAll(root);
    }

    /** The folder of this key, existing and durable. */
    Path of(BlobKey key) throws IOException {
        Path folder = root.resolve(key.folder());
        Path first = folder.getParent();
        BitSet tenant = known.computeIfAbsent(key.tenant(), any -> new BitSet());
        if (isKnown(tenant, key.spread())) {
            return folder;
        }
        int numberOfFirst = FOLDERS + (key.spread() >>> 8);
        if (!isKnown(tenant, numberOfFirst)) {
            create(first.getParent());
            create(first);
            remember(tenant, numberOfFirst);
        }
        create(folder);
        remember(tenant, key.spread());
        return folder;
    }

    private static boolean isKnown(BitSet tenant, int number) {
        synchronized (tenant) {
            return tenant.get(number);
        }
    }

    private static void remember(BitSet tenant, int number) {
        synchronized (tenant) {
            tenant.set(number);
        }
    }

    /** Makes the entries of a folder durable. */
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Path create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, mode);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        sync(folder.getParent());
        return folder;
    }

    private void createAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createAll(folder.getParent());
            create(folder);
        }
    }
}
