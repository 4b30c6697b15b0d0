package org.schriftgut.access;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.schriftgut.common.Caller;

/**
 * Takes notes of downloads and refused reads, to be counted after the answer: a refusal rolls back what was done, and must take as
 * long whether or not something is there. What is too much to be counted at once is not counted; a crash loses the last notes.
 */
@ApplicationScoped
public class Uses {

    private static final System.Logger LOG = System.getLogger(Uses.class.getName());
    private static final int MOST_WAITING = 10_000;

    private record Note(Caller caller, int downloads, int refused) {}

    @Inject
    UseCounts counts;

    @Resource
    ManagedThreadFactory threads;

    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private Thread writer;

    /** The caller gets content to keep. */
    public void downloaded() {
        take(1, 0);
    }

    /** The caller asked for something that is not there for them. */
    public void refused() {
        take(0, 1);
    }

    private void take(int downloads, int refused) {
        var caller = Caller.current();
        if (!caller.isSystem()) {
            startWriter();
            waiting.offer(new Note(caller, downloads, refused)); // or is lost
        }
    }

    private synchronized void startWriter() {
        if (writer == null || !writer.isAlive()) {
            writer = threads.newThread(this::write);
            writer.setName("counts of use");
            writer.setDaemon(true);
            writer.start();
        }
    }

    private void write() {
        try {
            while (true) {
                write(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Note note) {
        try {
            note.caller.run(() -> counts.add(note.downloads, note.refused));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A use could not be counted", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (writer != null) {
            writer.interrupt();
        }
    }
}
