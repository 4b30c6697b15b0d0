package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.storage.StoreException.Reason;

/** What every {@link BlobStore} does. A test may find blobs of other tests in the store. */
interface BlobStoreContract {
    int MIB = 1 << 20;

    BlobStore store();

    @Test
    default void gives_back_what_was_put() {
        var key = newKey();

        store().put(key, bytes("Akte"));

        assertThat(read(key)).isEqualTo("Akte".getBytes());
        assertThat(store().size(key)).isEqualTo(4);
        assertThat(store().exists(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MIB - 1, MIB, MIB + 1, 5 * MIB, 5 * MIB + 1, 17 * MIB + 3})
    default void keeps_content_of_any_length(int length) throws Exception {
        var key = newKey();

        store().put(key, new GeneratedStream(length));

        assertThat(store().size(key)).isEqualTo(length);
        assertSameAsGenerated(store().open(key, 0, Long.MAX_VALUE), length);
    }

    @Test
    default void never_overwrites() {
        var key = newKey();
        store().put(key, bytes("first"));

        assertFails(Reason.EXISTS, () -> store().put(key, bytes("second")));

        assertThat(read(key)).isEqualTo("first".getBytes());
    }

    @Test
    default void never_overwrites_with_content_that_needs_several_parts() {
        var key = newKey();
        store().put(key, bytes("first"));

        assertFails(Reason.EXISTS, () -> store().put(key, new GeneratedStream(40 * MIB)));

        assertThat(read(key)).isEqualTo("first".getBytes());
    }

    @Test
    default void lets_one_of_eight_win() throws Exception {
        assumeTrue(store().probe().conditionalPut(), "this store cannot decide a race");
        for (int round = 0; round < 20; round++) {
            var key = newKey();

            List<String> winners = atOnce(8, number -> {
                store().put(key, bytes("writer " + number));
                return "writer " + number;
            });

            assertThat(winners).hasSize(1);
            assertThat(read(key)).isEqualTo(winners.get(0).getBytes());
        }
    }

    @Test
    default void stores_for_many_at_the_same_time() throws Exception {
        var keys = IntStream.range(0, 64).mapToObj(i -> newKey()).toList();

        List<String> stored = atOnce(8, number -> {
            for (int i = number; i < keys.size(); i += 8) {
                store().put(keys.get(i), bytes("content " + i));
            }
            return "done";
        });

        assertThat(stored).hasSize(8);
        for (int i = 0; i < keys.size(); i++) {
            assertThat(read(keys.get(i))).isEqualTo(("content " + i).getBytes());
        }
    }

    @Test
    default void reads_ranges_and_stops_at_the_end() throws IOException {
        var key = newKey();
        store().put(key, bytes("0123456789"));

        assertThat(read(key, 0, 4)).isEqualTo("0123");
        assertThat(read(key, 3, 4)).isEqualTo("3456");
        assertThat(read(key, 8, 10)).isEqualTo("89");
        assertThat(read(key, 10, 1)).isEmpty();
        assertThat(read(key, 1000, 1000)).isEmpty();
        assertThat(read(key, 2, 0)).isEmpty();
    }

    @Test
    default void reads_an_empty_blob() throws IOException {
        var key = newKey();
        store().put(key, bytes(""));

        assertThat(read(key, 0, 100)).isEmpty();
        assertThat(store().exists(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1000, 3 * MIB, 33 * MIB})
    default void leaves_nothing_when_the_sender_goes_away(long afterBytes) {
        var key = newKey();

        assertFails(Reason.SOURCE, () -> store().put(key, new GeneratedStream(40 * MIB, afterBytes)));

        assertThat(store().exists(key)).isFalse();
        store().put(key, bytes("again"));
        assertThat(read(key)).isEqualTo("again".getBytes());
    }

    @Test
    default void passes_on_an_unchecked_exception_of_the_stream_and_leaves_nothing() {
        var key = newKey();
        var limited = new InputStream() {
            private int left = 2 * MIB;

            @Override
            public int read() {
                if (left-- == 0) {
                    throw new IllegalStateException("too large");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store().put(key, limited))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("too large");

        assertThat(store().exists(key)).isFalse();
    }

    @Test
    default void says_missing_for_an_unknown_key() {
        var key = newKey();

        assertFails(Reason.MISSING, () -> store().open(key, 0, 10));
        assertFails(Reason.MISSING, () -> store().open(key, 0, 0));
        assertFails(Reason.MISSING, () -> store().size(key));
        assertThat(store().exists(key)).isFalse();
    }

    @Test
    default void does_not_find_a_blob_under_another_tenant() {
        var key = newKey();
        store().put(key, bytes("mine"));

        assertThat(store().exists(new BlobKey(UUID.randomUUID(), key.id()))).isFalse();
    }

    @Test
    default void destroys_for_good_and_again_without_complaint() {
        var key = newKey();
        var other = new BlobKey(key.tenant(), UUID.randomUUID());
        store().put(key, bytes("to go"));
        store().put(other, bytes("to stay"));

        store().destroy(key);
        store().destroy(key);

        assertThat(store().exists(key)).isFalse();
        assertFails(Reason.MISSING, () -> store().open(key, 0, 10));
        assertThat(read(other)).isEqualTo("to stay".getBytes());
    }

    @Test
    default void lists_every_blob_in_the_order_of_keys() {
        var tenant = UUID.randomUUID();
        var keys = IntStream.range(0, 30)
                .mapToObj(i -> new BlobKey(tenant, UUID.randomUUID()))
                .toList();
        keys.forEach(key -> store().put(key, bytes("x".repeat(1 + Math.abs(key.hashCode() % 100)))));
        store().put(newKey(), bytes("of another tenant"));

        var listed = new ArrayList<StoredBlob>();
        store().list(listed::add);

        assertThat(listed).extracting(StoredBlob::key).isSorted().doesNotHaveDuplicates();
        var mine = listed.stream()
                .filter(blob -> blob.key().tenant().equals(tenant))
                .toList();
        assertThat(mine)
                .extracting(StoredBlob::key)
                .isEqualTo(keys.stream().sorted().toList());
        assertThat(mine).allSatisfy(blob -> {
            assertThat(blob.storedBytes()).isEqualTo(1 + Math.abs(blob.key().hashCode() % 100));
            // Hours, not seconds: the store's clock is another machine's.
            assertThat(blob.storedAt())
                    .isBetween(
                            Instant.now().minus(Duration.ofHours(24)),
                            Instant.now().plus(Duration.ofHours(24)));
        });
    }

    @Test
    default void does_not_list_what_was_destroyed() {
        var key = newKey();
        store().put(key, bytes("gone"));
        store().destroy(key);

        var listed = new ArrayList<BlobKey>();
        store().list(blob -> listed.add(blob.key()));

        assertThat(listed).doesNotContain(key);
    }

    @Test
    default void keeps_content_in_the_segmented_format() throws IOException {
        var key = newKey();

        var written = SegmentedFormat.write(store(), key, new GeneratedStream(3 * MIB + 7));

        assertThat(written.sizeBytes()).isEqualTo(3 * MIB + 7);
        assertThat(store().size(key)).isEqualTo(SegmentedFormat.storedSize(written.sizeBytes()));
        SegmentedFormat.verify(store(), key, written);
        try (var range = SegmentedFormat.read(store(), key, written.sizeBytes(), 2 * MIB - 5, 10)) {
            byte[] expected = new byte[10];
            for (int i = 0; i < 10; i++) {
                expected[i] = GeneratedStream.at(2 * MIB - 5 + i);
            }
            assertThat(range.readAllBytes()).isEqualTo(expected);
        }
    }

    @Test
    default void takes_64_mib_with_flat_memory() throws Exception {
        writesAndReadsWithFlatMemory(64L * MIB);
    }

    @Test
    @Tag("deep")
    @Tag("deep-libraries")
    default void takes_over_2_gib_with_flat_memory() throws Exception {
        writesAndReadsWithFlatMemory(2049L * MIB + 1);
    }

    /** Overridden where blobs live in memory, or where the store is to be tried in a JVM of its own. */
    default void writesAndReadsWithFlatMemory(long length) throws Exception {
        var key = newKey();

        var written = SegmentedFormat.write(store(), key, new GeneratedStream(length));

        assertThat(written.sizeBytes()).isEqualTo(length);
        SegmentedFormat.verify(store(), key, written);
        store().destroy(key);
    }

    private byte[] read(BlobKey key) {
        try (var in = store().open(key, 0, Long.MAX_VALUE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String read(BlobKey key, long offset, long length) throws IOException {
        try (var in = store().open(key, offset, length)) {
            return new String(in.readAllBytes());
        }
    }

    static BlobKey newKey() {
        return new BlobKey(UUID.randomUUID(), UUID.randomUUID());
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    static void assertFails(Reason reason, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void assertSameAsGenerated(InputStream stored, long length) throws IOException {
        try (stored;
                var expected = new GeneratedStream(length)) {
            byte[] wanted = new byte[1 << 16];
            byte[] found = new byte[1 << 16];
            int n;
            do {
                n = expected.readNBytes(wanted, 0, wanted.length);
                assertThat(stored.readNBytes(found, 0, found.length)).isEqualTo(n);
                assertThat(Arrays.equals(wanted, 0, n, found, 0, n)).isTrue();
            } while (n > 0);
        }
    }

    /** Runs at once, and returns the results of those that did not fail with EXISTS. */
    private static List<String> atOnce(int threads, NumberedCall call) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var calls = IntStream.range(0, threads)
                    .<Callable<String>>mapToObj(number -> () -> {
                        start.await();
                        try {
                            return call.run(number);
                        } catch (StoreException e) {
                            assertThat(e.reason()).isEqualTo(Reason.EXISTS);
                            return null;
                        }
                    })
                    .toList();
            var results = new ArrayList<String>();
            for (Future<String> future : pool.invokeAll(calls)) {
                if (future.get() != null) {
                    results.add(future.get());
                }
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A call that knows which of several it is. */
    interface NumberedCall {
        String run(int number) throws Exception;
    }
}
