package org.schriftgut.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Puts a second into the directory and the S3 store, against the least a safe directory store can do
 * (hash, temp file, fsync, rename, no folder synced) in the same run. Not a test: run main, with
 * a folder on the disk to be measured; "s3" as second argument adds s3proxy.
 */
final class PutBench {
    private static final int SMALL = 10_000;
    private static final int LARGE = 5_000_000;

    private PutBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "put-bench");
        try {
            try (var store = new FileBlobStore(Files.createDirectory(folder.resolve("store")))) {
                var tenant = UUID.randomUUID();
                Put put = bytes -> SegmentedFormat.write(
                        store, new BlobKey(tenant, UUID.randomUUID()), new ByteArrayInputStream(bytes));
                Put bare = new BarePut(Files.createDirectory(folder.resolve("bare")));
                measure("warm-up", put, SMALL, 1, 1500);
                for (int threads : new int[] {1, 2, 8}) {
                    measure("bare files", bare, SMALL, threads, 3000);
                    measure("directory store, new folders", put, SMALL, threads, 3000);
                }
                Put inKnownFolder = bytes -> SegmentedFormat.write(
                        store,
                        new BlobKey(
                                tenant,
                                new UUID(
                                        new Random().nextLong(),
                                        Long.MIN_VALUE | Thread.currentThread().getId() % 8)),
                        new ByteArrayInputStream(bytes));
                for (int threads : new int[] {1, 2, 8}) {
                    measure("directory store, known folders", inKnownFolder, SMALL, threads, 3000);
                }
                for (int threads : new int[] {1, 2}) {
                    measure("bare files", bare, LARGE, threads, 100);
                    measure("directory store", put, LARGE, threads, 100);
                }
            }
            if (arguments.length > 1 && arguments[1].equals("s3")) {
                s3();
            }
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void s3() throws Exception {
        try (var server = S3Server.inMemory()) {
            server.makeBucket("bench");
            try (var store = new S3BlobStore(server.settings("bench"))) {
                var tenant = UUID.randomUUID();
                Put put = bytes -> SegmentedFormat.write(
                        store, new BlobKey(tenant, UUID.randomUUID()), new ByteArrayInputStream(bytes));
                measure("warm-up", put, SMALL, 1, 400);
                for (int threads : new int[] {1, 4}) {
                    measure("S3 store", put, SMALL, threads, 1000);
                }
                measure("S3 store", put, LARGE, 1, 20);
            }
        }
    }

    private static void measure(String what, Put put, int size, int threads, int count) throws Exception {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        var pool = Executors.newFixedThreadPool(threads);
        long started = System.nanoTime();
        try {
            var work = IntStream.range(0, threads)
                    .<Callable<Void>>mapToObj(any -> () -> {
                        for (int i = 0; i < count / threads; i++) {
                            put.put(bytes);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        double perSecond = count / ((System.nanoTime() - started) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%-32s %,9d bytes %d threads %8.0f puts/s %8.1f MB/s%n",
                what,
                size,
                threads,
                perSecond,
                perSecond * size / 1e6);
    }

    private interface Put {
        void put(byte[] bytes) throws Exception;
    }

    /** Hash, temp file in a folder of the thread, fsync, rename into one of 256 folders. */
    private static final class BarePut implements Put {
        private final Path folder;
        private final ThreadLocal<Path> temp;

        BarePut(Path folder) throws IOException {
            this.folder = folder;
            for (int i = 0; i < 256; i++) {
                Files.createDirectory(folder.resolve(Integer.toString(i)));
            }
            this.temp = ThreadLocal.withInitial(() -> {
                try {
                    return Files.createTempDirectory(folder, "tmp");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public void put(byte[] bytes) throws Exception {
            MessageDigest.getInstance("SHA-256").digest(bytes);
            var id = UUID.randomUUID();
            Path growing = temp.get().resolve(id.toString());
            try (var file = FileChannel.open(growing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(bytes));
                file.force(true);
            }
            Path target = folder.resolve(Long.toString(id.getLeastSignificantBits() & 0xff))
                    .resolve(id.toString());
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
