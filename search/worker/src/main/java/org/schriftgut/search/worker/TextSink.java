package org.schriftgut.search.worker;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import org.schriftgut.search.client.Frame;

/**
 * Sends text on while it is being read: whenever enough has come together, and a few times a second, so that little is
 * lost when the process is killed.
 */
final class TextSink extends Writer {
    private static final int CHUNK_CHARS = 8_192;
    private static final long FLUSH_MILLIS = 100;

    /** Where frames go. */
    interface Frames {
        void send(Frame frame) throws IOException;
    }

    private final Frames frames;
    private final StringBuilder pending = new StringBuilder();
    private final Thread ticker = new Thread(this::tick, "text");
    private int taken;
    private boolean closed;

    TextSink(Frames frames) {
        this.frames = frames;
        ticker.setDaemon(true);
        ticker.start();
    }

    private void tick() {
        try {
            while (flushUnlessClosed()) {
                TimeUnit.MILLISECONDS.sleep(FLUSH_MILLIS);
            }
        } catch (InterruptedException e) {
            // Closed: nothing left to do.
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private synchronized boolean flushUnlessClosed() throws IOException {
        if (!closed) {
            flush();
        }
        return !closed;
    }

    @Override
    public synchronized void write(char[] chars, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            take(chars[i]);
        }
        if (pending.length() >= CHUNK_CHARS) {
            flush();
        }
    }

    /** Hyphens as people type them, so that they find a word whichever kind of hyphen its writer took. */
    private void take(char c) {
        switch (c) {
            // PostgreSQL and XML refuse it, and nobody searches for it.
            case '\0' -> pending.append(' ');
            // The hyphen that never ends a line, in Unicode and inside Word's older files.
            case '\u2011', '\u001E' -> pending.append('-');
            // The hyphen that only shows at the end of a line.
            case '\u00AD', '\u001F' -> {
                return;
            }
            default -> pending.append(c);
        }
        taken++;
    }

    /** How many characters were taken so far. */
    synchronized int taken() {
        return taken;
    }

    @Override
    public synchronized void flush() throws IOException {
        var length = pending.length();
        if (length > 0 && Character.isHighSurrogate(pending.charAt(length - 1))) {
            length--;
        }
        if (length > 0) {
            frames.send(Frame.text(pending.substring(0, length)));
            pending.delete(0, length);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        ticker.interrupt();
    }
}
