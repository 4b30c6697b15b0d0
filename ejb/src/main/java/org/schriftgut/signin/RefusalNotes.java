package org.schriftgut.signin;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.schriftgut.common.Caller;

/**
 * Writes the audit entries of refused sign-ins, after the answer.
 *
 * <p>Whoever is refused must not be able to tell by the time it took whether there was an account to write about. Handing a
 * note over costs the same for all. A crash loses what was not written yet; a successful sign-in is written before its answer.
 */
@ApplicationScoped
class RefusalNotes {

    private static final System.Logger LOG = System.getLogger(RefusalNotes.class.getName());
    private static final int MOST_WAITING = 1_000;

    private record Note(UUID tenant, String login, boolean locked) {}

    @Inject
    Logins logins;

    @Resource
    ManagedThreadFactory threads;

    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong dropped = new AtomicLong();
    private Thread writer;

    /** Takes a note without waiting for anything. */
    void take(UUID tenant, String login, boolean locked) {
        startWriter();
        if (!waiting.offer(new Note(tenant, login, locked))) {
            dropped.incrementAndGet();
        }
    }

    private synchronized void startWriter() {
        if (writer == null || !writer.isAlive()) {
            writer = threads.newThread(this::write);
            writer.setName("refused sign-ins");
            writer.setDaemon(true);
            writer.start();
        }
    }

    private void write() {
        try {
            while (true) {
                write(waiting.take());
                var lost = dropped.getAndSet(0);
                if (lost > 0) {
                    LOG.log(System.Logger.Level.WARNING, "{0} refused sign-ins were too many to be audited", lost);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Note note) {
        try {
            Caller.system(note.tenant).run(() -> logins.noteRefusal(note.login, note.locked));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A refused sign-in could not be audited", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (writer != null) {
            writer.interrupt();
        }
    }
}
