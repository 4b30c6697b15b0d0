package org.schriftgut.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The index of one tenant: opens its current generation when it is needed, and survives closing, failing and switching
 * of generations underneath. Ordinary work holds the read lock; opening, closing and switching hold the write lock.
 */
final class TenantIndex implements SearchIndex {

    private final Generations generations;
    private final Runnable afterUse;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile LuceneIndex current;
    private volatile NextGeneration next;
    private volatile boolean stopped;
    private final AtomicBoolean writesLost = new AtomicBoolean();
    private volatile long lastUsedNanos = System.nanoTime();

    TenantIndex(Generations generations, Runnable afterUse) {
        this.generations = generations;
        this.afterUse = afterUse;
    }

    @Override
    public void put(Collection<IndexEntry> entries) {
        write(index -> index.put(entries), () -> next.putLive(entries));
    }

    @Override
    public void delete(Collection<String> ids) {
        write(index -> index.delete(ids), () -> next.deleteLive(ids));
    }

    @Override
    public void refresh() {
        read(LuceneIndex::refresh);
    }

    @Override
    public void commit() {
        write(LuceneIndex::commit, () -> next.index.commit());
        if (writesLost.getAndSet(false)) {
            throw new IndexUnavailable("Writes since the last commit were lost; they have to be repeated", false, null);
        }
    }

    @Override
    public SearchResult find(IndexQuery query) {
        return ask(index -> index.find(query));
    }

    @Override
    public long size() {
        return ask(LuceneIndex::size);
    }

    @Override
    public IndexState state() {
        var state = ask(LuceneIndex::state);
        return new IndexState(
                state.generation(), state.entries(), state.sizeBytes(), state.uncommitted(), isRebuilding());
    }

    /** Commits and closes; the next use opens it again. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (current != null) {
                var closing = current;
                current = null;
                closeReportingLoss(closing);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void closeReportingLoss(LuceneIndex closing) {
        try {
            closing.close();
        } catch (IndexUnavailable e) {
            writesLost.set(true);
            throw e;
        }
    }

    /** Closes both generations for good; the unfinished one is deleted. */
    void shutDown() {
        lock.writeLock().lock();
        try {
            stopped = true;
            if (next != null) {
                next.close();
            }
            close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Closes unless in use right now or being rebuilt. */
    boolean closeIfIdle() {
        if (!lock.writeLock().tryLock()) {
            return false;
        }
        try {
            if (next != null) {
                return false;
            }
            close();
            return true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean isOpen() {
        return current != null;
    }

    long lastUsedNanos() {
        return lastUsedNanos;
    }

    /** Bytes of entries waiting in memory, in both generations. */
    long memoryBytes() {
        var open = current;
        var building = next;
        return (open == null ? 0 : open.memoryBytes()) + (building == null ? 0 : building.index.memoryBytes());
    }

    /** Frees the memory of waiting entries. */
    void flush() {
        lock.readLock().lock();
        try {
            if (current != null && current.isUsable()) {
                current.flush();
            }
            if (next != null && next.index.isUsable()) {
                next.index.flush();
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    Rebuild startRebuild() {
        lock.writeLock().lock();
        try {
            if (next != null) {
                throw new IllegalStateException("A rebuild of this index is already running");
            }
            requireRunning();
            next = new NextGeneration();
            return next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void destroy() {
        lock.writeLock().lock();
        try {
            if (next != null) {
                next.close();
            }
            drop();
            generations.deleteAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isRebuilding() {
        return next != null;
    }

    private void read(Consumer<LuceneIndex> work) {
        ask(index -> {
            work.accept(index);
            return null;
        });
    }

    private <T> T ask(Function<LuceneIndex, T> work) {
        lockOpened();
        try {
            return work.apply(current);
        } finally {
            lock.readLock().unlock();
            afterUse.run();
        }
    }

    /** To both generations; while one is being rebuilt, the old one may be beyond use. */
    private void write(Consumer<LuceneIndex> toCurrent, Runnable toNext) {
        var rebuilding = false;
        lock.readLock().lock();
        try {
            rebuilding = next != null;
            if (rebuilding && !next.failed) {
                toNext.run();
            }
        } catch (IndexUnavailable e) {
            next.failed = true; // the rebuild ends with it; the write itself can still succeed
        } finally {
            lock.readLock().unlock();
        }
        try {
            read(toCurrent);
        } catch (IndexUnavailable e) {
            if (!rebuilding) {
                throw e;
            }
        }
    }

    /** Takes the read lock with a usable current generation under it. */
    private void lockOpened() {
        lastUsedNanos = System.nanoTime();
        lock.readLock().lock();
        while (current == null || !current.isUsable()) {
            lock.readLock().unlock();
            openCurrent();
            lock.readLock().lock();
        }
    }

    private void openCurrent() {
        lock.writeLock().lock();
        try {
            if (current != null && !current.isUsable()) {
                writesLost.set(true);
                drop();
            }
            if (current == null) {
                requireRunning();
                current = generations.openCurrent();
                if (next == null) {
                    generations.deleteLeftovers();
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void requireRunning() {
        if (stopped) {
            throw new IndexUnavailable("The search indexes are closed", false, null);
        }
    }

    private void drop() {
        if (current != null) {
            var dropped = current;
            current = null;
            dropped.abandon();
        }
    }

    /** The generation being filled. Live writes outrank the rebuild's. */
    private final class NextGeneration implements Rebuild {

        private final int number = generations.nextNumber();
        private final LuceneIndex index = generations.create(number);
        private final Set<String> liveIds = new HashSet<>();
        private volatile boolean failed;
        private boolean done;

        void putLive(Collection<IndexEntry> entries) {
            synchronized (liveIds) { // see RebuildTarget: mark and write are one step
                entries.forEach(entry -> liveIds.add(entry.id()));
                index.put(entries);
            }
        }

        void deleteLive(Collection<String> ids) {
            synchronized (liveIds) {
                liveIds.addAll(ids);
                index.delete(ids);
            }
        }

        @Override
        public SearchIndex target() {
            return new RebuildTarget(index, liveIds);
        }

        @Override
        public void finish() {
            lock.writeLock().lock();
            try {
                if (done) {
                    throw new IllegalStateException("This rebuild is over");
                }
                if (failed) {
                    throw new IndexUnavailable("The rebuild missed a write and has to be started again", false, null);
                }
                index.commit();
                index.refresh();
                generations.switchTo(number);
                done = true;
                next = null;
                var old = current;
                current = index;
                if (old != null) {
                    old.abandon();
                }
                generations.deleteLeftovers();
            } finally {
                lock.writeLock().unlock();
            }
        }

        @Override
        public void close() {
            lock.writeLock().lock();
            try {
                if (!done) {
                    done = true;
                    next = null;
                    index.abandon();
                    generations.delete(number);
                }
            } finally {
                lock.writeLock().unlock();
            }
        }
    }
}
