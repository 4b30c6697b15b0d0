package org.schriftgut.search.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Drains standard error of a process, so that it never blocks, and remembers the end of it. */
final class LastWords {
    private static final int KEPT_BYTES = 2_000;

    private byte[] kept = new byte[0];

    private LastWords() {}

    static LastWords of(Process process) {
        var words = new LastWords();
        var reader = new Thread(() -> words.drain(process.getErrorStream()), "worker-stderr-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        return words;
    }

    private void drain(InputStream stream) {
        var buffer = new byte[KEPT_BYTES];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                keep(buffer, n);
            }
        } catch (IOException e) {
            // The process was killed; what was read until then is enough.
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        var all = Arrays.copyOf(kept, kept.length + count);
        System.arraycopy(bytes, 0, all, kept.length, count);
        kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT_BYTES), all.length);
    }

    /** Something like {@code : Exception in thread …}, or nothing. */
    synchronized String sentence() {
        var words = new String(kept, StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return words.isEmpty() ? "" : ": " + words;
    }
}
