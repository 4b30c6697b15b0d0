package org.schriftgut.search.index;

import java.util.Collection;
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
        write(index -> index.put(entries), building -> building.putLive(entries));
    }

    @Override
    public void delete(Collection<String> ids) {
        write(index -> index.delete(ids), building -> building.deleteLive(ids));
    }

    @Override
    public void refresh() {
        read(LuceneIndex::refresh);
    }

    @Override
    public void commit() {
        write(LuceneIndex::commit, NextGeneration::commitLive);
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
                state.generation(), state.entries(), state.sizeBytes(), state.uncommitted(), next != null);
    }

    /** Commits and closes; the next use opens it again. */
    @Override
    public void close() {
        exclusively(() -> {
            if (current != null) {
                var closing = current;
                current = null;
                try {
                    closing.close();
                } catch (IndexUnavailable e) {
                    writesLost.set(true);
                    throw e;
                }
            }
        });
    }

    /** Closes both generations for good; the unfinished one is deleted. */
    void shutDown() {
        exclusively(() -> {
            stopped = true;
            if (next != null) {
                giveUp(next);
            }
            close();
        });
    }

    /** Closes unless in use right now or being rebuilt. */
    void closeIfIdle() {
        if (!lock.writeLock().tryLock()) {
            return;
        }
        try {
            if (next == null) {
                close();
            }
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
        return (open == null ? 0 : open.memoryBytes())
                + (building == null ? 0 : building.index().memoryBytes());
    }

    /** Frees the memory of waiting entries. */
    void flush() {
        lock.readLock().lock();
        try {
            if (current != null && current.isUsable()) {
                current.flush();
            }
            if (next != null && next.index().isUsable()) {
                next.index().flush();
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
            var number = generations.nextNumber();
            next = new NextGeneration(number, generations.create(number));
            return new RunningRebuild(this, next);
        } finally {
            lock.writeLock().unlock();
        }
    }

    void destroy() {
        exclusively(() -> {
            if (next != null) {
                giveUp(next);
            }
            drop();
            generations.deleteAll();
        });
    }

    private void exclusively(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
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
    private void write(Consumer<LuceneIndex> toCurrent, Consumer<NextGeneration> toNext) {
        lock.readLock().lock();
        var building = next;
        try {
            if (building != null) {
                toNext.accept(building);
            }
        } finally {
            lock.readLock().unlock();
        }
        try {
            read(toCurrent);
        } catch (IndexUnavailable e) {
            if (building == null || building.hasMissedWrite()) {
                throw e;
            }
            building.noteAlone();
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
        exclusively(() -> {
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
        });
    }

    private void requireRunning() {
        if (stopped) {
            throw new IndexUnavailable("The search indexes are closed", false, null);
        }
    }

    private void drop() {
        var dropped = current;
        current = null;
        abandonQuietly(dropped);
    }

    /** Makes a generation the current one. */
    void finish(NextGeneration finished) {
        exclusively(() -> {
            if (next != finished) {
                throw new IllegalStateException("This rebuild is over");
            }
            if (finished.hasMissedWrite()) {
                throw new IndexUnavailable("The rebuild missed a write and has to be started again", false, null);
            }
            finished.index().commit();
            finished.index().refresh();
            generations.switchTo(finished.number());
            var old = current;
            current = finished.index();
            next = null;
            abandonQuietly(old);
            generations.deleteLeftovers();
        });
    }

    /** All it holds is in the new generation, or gone for good. */
    private static void abandonQuietly(LuceneIndex old) {
        try {
            if (old != null) {
                old.abandon();
            }
        } catch (IndexUnavailable e) {
            // its files are deleted next
        }
    }

    /** Deletes a generation unless it was finished. */
    void giveUp(NextGeneration unfinished) {
        exclusively(() -> {
            if (next == unfinished) {
                next = null;
                if (unfinished.holdsTheOnlyCopy()) {
                    writesLost.set(true);
                }
                unfinished.index().abandon();
                generations.delete(unfinished.number());
            }
        });
    }
}
