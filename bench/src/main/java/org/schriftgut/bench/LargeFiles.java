package org.schriftgut.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Uploads of large files.
 *
 * @param megabytesPerSecond files of 5 MB, two clients, until the last one is stored (10^6 bytes)
 * @param hugeSeconds one file of 2 GiB
 * @param residentBefore memory of the server's JVM before that file, in bytes
 * @param residentPeak largest memory seen while it came in
 */
record LargeFiles(double megabytesPerSecond, double hugeSeconds, long residentBefore, long residentPeak) {

    private static final int FILES = 200;
    private static final int FILE_BYTES = 5_000_000;
    private static final long HUGE_BYTES = 2L << 30;
    private static final int CLIENTS = 2;

    static LargeFiles run(Server server, Office office) throws IOException, InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            var started = System.nanoTime();
            var clients = new ArrayList<Future<?>>();
            for (var c = 0; c < CLIENTS; c++) {
                var content = noise(c);
                clients.add(threads.submit(() -> {
                    for (var i = 0; i < FILES / CLIENTS; i++) {
                        office.clerk().upload("staged", BodyPublishers.ofByteArray(content));
                    }
                }));
            }
            for (var client : clients) {
                client.get();
            }
            var seconds = (System.nanoTime() - started) / 1e9;
            return huge(
                    server,
                    office,
                    FILES * (FILE_BYTES / 1e6) / seconds,
                    threads.submit(() -> noise(7)).get());
        } finally {
            threads.shutdown();
        }
    }

    private static LargeFiles huge(Server server, Office office, double rate, byte[] block)
            throws IOException, InterruptedException {
        var pid = server.process().pid();
        var before = Cpu.residentBytes(pid);
        var started = System.nanoTime();
        var upload = new Thread(() ->
                office.clerk().upload("staged", BodyPublishers.ofInputStream(() -> new Repeated(block, HUGE_BYTES))));
        upload.start();
        var peak = before;
        while (upload.isAlive()) {
            upload.join(100);
            peak = Math.max(peak, Cpu.residentBytes(pid));
        }
        return new LargeFiles(rate, (System.nanoTime() - started) / 1e9, before, peak);
    }

    private static byte[] noise(long seed) {
        var bytes = new byte[FILE_BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** A block again and again, up to a length. */
    private static final class Repeated extends InputStream {

        private final byte[] block;
        private final long length;
        private long at;

        Repeated(byte[] block, long length) {
            this.block = block;
            this.length = length;
        }

        @Override
        public int read() {
            return at == length ? -1 : block[(int) (at++ % block.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int wanted) {
            if (at == length) {
                return -1;
            }
            var from = (int) (at % block.length);
            var most = (int) Math.min(Math.min(wanted, block.length - from), length - at);
            System.arraycopy(block, from, into, offset, most);
            at += most;
            return most;
        }
    }
}
