package org.schriftgut.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The generation being filled by a rebuild and by live writes. Live writes win: the rebuild may have read an entry
 * before it changed, so it skips every id that was written or deleted live.
 */
final class NextGeneration {

    private static final int LOCKS = 64;

    private final int number;
    private final LuceneIndex index;
    private final Set<String> liveIds = ConcurrentHashMap.newKeySet();

    /** By id: "was it written live?" and the write are one step, but different ids do not wait for each other. */
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();

    private volatile boolean missedWrite;
    private volatile boolean alone;

    NextGeneration(int number, LuceneIndex index) {
        this.number = number;
        this.index = index;
    }

    int number() {
        return number;
    }

    LuceneIndex index() {
        return index;
    }

    /** True once a live write could not be made here: then this generation must never become the current one. */
    boolean hasMissedWrite() {
        return missedWrite;
    }

    /** Notes that a live write reached this generation but not the current one. */
    void noteAlone() {
        alone = true;
    }

    /** Whether giving this generation up loses live writes. */
    boolean holdsTheOnlyCopy() {
        return alone;
    }

    void putLive(Collection<IndexEntry> entries) {
        live(() -> {
            for (var entry : entries) {
                synchronized (lock(entry.id())) {
                    liveIds.add(entry.id());
                    index.put(List.of(entry));
                }
            }
        });
    }

    void deleteLive(Collection<String> ids) {
        live(() -> {
            for (var id : ids) {
                synchronized (lock(id)) {
                    liveIds.add(id);
                    index.delete(List.of(id));
                }
            }
        });
    }

    void commitLive() {
        live(index::commit);
    }

    void put(Collection<IndexEntry> entries) {
        for (var entry : entries) {
            synchronized (lock(entry.id())) {
                if (!liveIds.contains(entry.id())) {
                    index.put(List.of(entry));
                }
            }
        }
    }

    void delete(Collection<String> ids) {
        for (var id : ids) {
            synchronized (lock(id)) {
                if (!liveIds.contains(id)) {
                    index.delete(List.of(id));
                }
            }
        }
    }

    /** A failure here ends the rebuild, not the live write. */
    private void live(Runnable write) {
        if (missedWrite) {
            return;
        }
        try {
            write.run();
        } catch (IndexUnavailable e) {
            missedWrite = true;
        }
    }

    private Object lock(String id) {
        return locks[Math.floorMod(id.hashCode(), LOCKS)];
    }
}
