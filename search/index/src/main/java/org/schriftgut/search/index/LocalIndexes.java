package org.schriftgut.search.index;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * One Lucene index per tenant below one folder: {@code <folder>/<tenant>/gen-000001}. Opened when first used; the least
 * recently used are closed when too many are open. All tenants share one budget of memory for entries not yet on disk.
 * Only one process may use the folder.
 */
public final class LocalIndexes implements Closeable {

    /** Becomes a folder name, so nothing that could leave the folder. */
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

    private static final Duration OPENING_PAUSE = Duration.ofMillis(200);

    private final Path folder;
    private final Limits limits;
    private final ConcurrentMap<String, TenantIndex> indexes = new ConcurrentHashMap<>();

    /**
     * What all tenants share.
     *
     * @param memoryBytes budget for entries that are not yet on disk
     * @param maxOpen how many indexes stay open; at least 1
     */
    public record Limits(long memoryBytes, int maxOpen) {

        /** 64 MiB and 32 open indexes. */
        public static final Limits DEFAULT = new Limits(64L << 20, 32);

        /** Refuses limits nothing could work under. */
        public Limits {
            if (memoryBytes < 1 || maxOpen < 1) {
                throw new IllegalArgumentException("memoryBytes and maxOpen must be positive");
            }
        }
    }

    /** Creates nothing on disk yet. */
    public LocalIndexes(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** With {@link Limits#DEFAULT}. */
    public LocalIndexes(Path folder) {
        this(folder, Limits.DEFAULT);
    }

    /**
     * The index of a tenant. Always the same handle, cheap to ask for; it stays valid over rebuilds and idle times, and
     * closing it only frees resources until its next use.
     *
     * @param tenant letters, digits, dash and underscore
     * @throws IllegalArgumentException for any other tenant key
     */
    public SearchIndex open(String tenant) {
        return index(tenant);
    }

    /**
     * Starts an empty next generation; the old one answers until {@link Rebuild#finish()}. Works when the old one is
     * damaged: then queries throw {@link IndexUnavailable} until the switch.
     *
     * @throws IllegalStateException when this tenant is being rebuilt already
     */
    public Rebuild startRebuild(String tenant) {
        return index(tenant).startRebuild();
    }

    /** Deletes the index of a tenant with a running rebuild. Its handle stays valid and starts empty. */
    public void destroy(String tenant) {
        index(tenant).destroy();
    }

    /** Bytes of entries that are not yet on disk, over all tenants. */
    public long memoryBytes() {
        return indexes.values().stream().mapToLong(TenantIndex::memoryBytes).sum();
    }

    /** Number of indexes that hold files open. */
    public long openIndexes() {
        return indexes.values().stream().filter(TenantIndex::isOpen).count();
    }

    /** Commits and closes all for good; gives unfinished rebuilds up. Later calls get {@link IndexUnavailable}. */
    @Override
    public void close() {
        indexes.values().forEach(TenantIndex::shutDown);
    }

    private TenantIndex index(String tenant) {
        if (!TENANT.matcher(tenant).matches()) {
            throw new IllegalArgumentException("Not a tenant key: " + tenant);
        }
        return indexes.computeIfAbsent(
                tenant, key -> new TenantIndex(new Generations(folder.resolve(key), OPENING_PAUSE), this::keepLimits));
    }

    private void keepLimits() {
        try {
            closeIdle();
            flushLargest();
        } catch (IndexUnavailable e) {
            // another tenant's trouble: its own next call reports it
        }
    }

    private void flushLargest() {
        if (memoryBytes() > limits.memoryBytes()) {
            indexes.values().stream()
                    .max(Comparator.comparingLong(TenantIndex::memoryBytes))
                    .ifPresent(TenantIndex::flush);
        }
    }

    private void closeIdle() {
        var excess = openIndexes() - limits.maxOpen();
        if (excess > 0) {
            indexes.values().stream()
                    .filter(TenantIndex::isOpen)
                    .sorted(Comparator.comparingLong(TenantIndex::lastUsedNanos))
                    .limit(excess)
                    .forEach(TenantIndex::closeIfIdle);
        }
    }
}
