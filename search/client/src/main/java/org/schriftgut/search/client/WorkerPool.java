package org.schriftgut.search.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Collectors;
import org.schriftgut.search.client.WorkerFailure.Reason;

/**
 * A few worker processes, each doing one task at a time. Safe for use by many threads; a thread that calls {@link #run}
 * waits for a free worker and for the answer.
 */
public final class WorkerPool implements AutoCloseable {
    private final WorkerSettings settings;
    private final WorkerProgram program;
    private final Sandbox sandbox;
    private final StartBackOff backOff = new StartBackOff();
    private final PoolCounters counters = new PoolCounters();
    private final BlockingDeque<Slot> idle = new LinkedBlockingDeque<>();
    private final Set<WorkerProcess> processes = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor clock;
    private volatile boolean closed;

    /** A place for one process; empty until one is needed. */
    private static final class Slot {
        private WorkerProcess worker;
    }

    /**
     * A pool of the workers in {@link WorkerSettings#workerDir}; starts no process yet.
     *
     * @throws IllegalArgumentException when there is no worker in that folder
     */
    public WorkerPool(WorkerSettings settings) {
        this(settings, WorkerProgram.in(settings.workerDir()));
    }

    /** A pool of processes that run {@code program}; {@link WorkerSettings#workerDir} is not looked at. */
    public WorkerPool(WorkerSettings settings, WorkerProgram program) {
        this.settings = settings;
        this.program = program;
        ScratchFolder.sweep(settings.tempDir());
        this.sandbox = Sandbox.probe(settings.limits().maxExpandedBytes());
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "worker-time-limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        for (int i = 0; i < settings.workers(); i++) {
            idle.add(new Slot());
        }
    }

    /** Starts one process in the background, so that the first task does not wait for it; failures show with a task. */
    public void prewarm() {
        var starter = new Thread(
                () -> {
                    var slot = idle.pollFirst();
                    if (slot != null) {
                        try {
                            prepare(slot);
                        } catch (WorkerFailure e) {
                            System.getLogger(WorkerPool.class.getName())
                                    .log(System.Logger.Level.WARNING, e.getMessage());
                        } finally {
                            idle.addFirst(slot);
                        }
                    }
                },
                "worker-prewarm");
        starter.setDaemon(true);
        starter.start();
    }

    /**
     * Does a task with a file; blocks until it is done or has failed.
     *
     * @throws WorkerFailure when it could not be done; whatever the file, later tasks are not affected
     * @throws UncheckedIOException when there is no such file
     */
    public <R> R run(Task<R> task, Path file) {
        counters.begin();
        try {
            var result = runUncounted(task, file.toAbsolutePath());
            counters.done();
            return result;
        } catch (WorkerFailure e) {
            counters.failed(e.reason());
            throw e;
        } finally {
            counters.end();
        }
    }

    private <R> R runUncounted(Task<R> task, Path file) {
        checkSize(file);
        var slot = takeSlot();
        try {
            var worker = prepare(slot);
            var result = worker.run(task, file, settings.limits(), settings.timeLimit());
            checkPlace(task, result);
            return result;
        } catch (WorkerFailure e) {
            throw closed ? closedFailure() : e;
        } finally {
            retire(slot);
            idle.addFirst(slot);
        }
    }

    private void checkSize(Path file) {
        try {
            var size = Files.size(file);
            if (size > settings.limits().maxFileBytes()) {
                throw new WorkerFailure(
                        Reason.LIMIT_EXCEEDED,
                        "The file has " + size + " bytes, " + settings.limits().maxFileBytes() + " are the limit");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A worker that was taken over by a file must not make us pick up any file of the server. */
    private static void checkPlace(Task<?> task, Object result) {
        if (task instanceof ReadContent asked
                && result instanceof ContentRead read
                && read.mail().isPresent()) {
            var folder = asked.folder() == null
                    ? null
                    : asked.folder().toAbsolutePath().normalize();
            for (var attachment : read.mail().get().attachments()) {
                var file = attachment.file().normalize();
                if (folder == null
                        || !folder.equals(file.getParent())
                        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new WorkerFailure(Reason.CRASHED, "The worker named a file outside its folder");
                }
            }
        }
    }

    private Slot takeSlot() {
        if (closed) {
            throw closedFailure();
        }
        try {
            return idle.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerFailure(Reason.UNAVAILABLE, "Interrupted while waiting for a worker");
        }
    }

    private WorkerProcess prepare(Slot slot) {
        retire(slot);
        if (slot.worker == null) {
            backOff.check();
            try {
                var scratch = ScratchFolder.createIn(settings.tempDir());
                slot.worker = WorkerProcess.start(settings, program, sandbox, scratch, clock);
            } catch (WorkerFailure e) {
                backOff.failed(e.sentence());
                throw e;
            }
            backOff.succeeded();
            counters.started();
            processes.add(slot.worker);
            if (closed) {
                retireNow(slot);
                throw closedFailure();
            }
        }
        return slot.worker;
    }

    private void retire(Slot slot) {
        if (slot.worker != null
                && (closed || !slot.worker.isUsable() || slot.worker.tasks() >= settings.tasksPerWorker())) {
            retireNow(slot);
        }
    }

    private void retireNow(Slot slot) {
        processes.remove(slot.worker);
        slot.worker.kill();
        slot.worker = null;
    }

    private static WorkerFailure closedFailure() {
        return new WorkerFailure(Reason.UNAVAILABLE, "The workers were stopped");
    }

    /** What happened so far. */
    public PoolFigures figures() {
        return counters.figures(processes.size(), sandbox.isNetworkCut());
    }

    /** Process ids of the workers that run now. */
    public Set<Long> pids() {
        return processes.stream().map(WorkerProcess::pid).collect(Collectors.toUnmodifiableSet());
    }

    /** Kills all workers; tasks under way fail with {@link Reason#UNAVAILABLE}. */
    @Override
    public void close() {
        closed = true;
        processes.forEach(WorkerProcess::kill);
        clock.shutdownNow();
    }
}
