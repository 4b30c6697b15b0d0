package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schriftgut.storage.SegmentedFormat.HEADER_BYTES;
import static org.schriftgut.storage.SegmentedFormat.SEGMENT_BYTES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.schriftgut.storage.StoreException.Reason;

class SegmentedFormatTest {
    private static final int[] EDGES = {
        0, 1, 100, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 2 * SEGMENT_BYTES, 2 * SEGMENT_BYTES + 1
    };

    private static final String DOCUMENTED = "895347424c4f420a0001000000100000"
            + "0b5c9f2e1a2b4c3d8e4f001122334455"
            + "018f3a1077aa7bcd9defa1b2c3d4e5f6"
            + "416b74650a"
            + "7b2ed800430c03726052aa6100026f23"
            + "d1150abbab03a28e11b605767e36aa8e";

    private final MemoryBlobStore store = new MemoryBlobStore();
    private final BlobKey key = new BlobKey(
            UUID.fromString("0b5c9f2e-1a2b-4c3d-8e4f-001122334455"),
            UUID.fromString("018f3a10-77aa-7bcd-9def-a1b2c3d4e5f6"));

    /** The worked example of docs/formats/blob-v1.md, computed by other means (sha256sum). */
    @Test
    void writes_the_documented_bytes() {
        SegmentedFormat.write(store, key, new ByteArrayInputStream("Akte\n".getBytes()));

        assertThat(HexFormat.of().formatHex(store.bytes(key))).isEqualTo(DOCUMENTED);
    }

    @Test
    void hashes_and_counts_the_content_whatever_its_length() throws Exception {
        for (int length : EDGES) {
            byte[] content = random(length);
            var blob = BlobStoreContract.newKey();

            var written = SegmentedFormat.write(store, blob, new ByteArrayInputStream(content));

            assertThat(written)
                    .isEqualTo(new Written(
                            length, MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(store.size(blob)).isEqualTo(SegmentedFormat.storedSize(length));
            try (var in = SegmentedFormat.read(store, blob, length)) {
                assertThat(Arrays.equals(in.readAllBytes(), content)).isTrue();
            }
            SegmentedFormat.verify(store, blob, written);
        }
    }

    @Property(tries = 200)
    void reads_any_range(@ForAll @IntRange(min = 0, max = 3 * SEGMENT_BYTES) int length, @ForAll Random random)
            throws IOException {
        byte[] content = random(length);
        var blob = BlobStoreContract.newKey();
        SegmentedFormat.write(store, blob, new ByteArrayInputStream(content));
        int from = random.nextInt(length + 1);
        int wanted = random.nextInt(length + 2);

        try (var in = SegmentedFormat.read(store, blob, length, from, wanted)) {
            byte[] expected = Arrays.copyOfRange(content, from, Math.min(length, from + wanted));
            assertThat(Arrays.equals(in.readAllBytes(), expected)).isTrue();
        }
    }

    @Test
    void fetches_only_the_segments_of_the_range() throws IOException {
        SegmentedFormat.write(store, key, new GeneratedStream(4L * SEGMENT_BYTES));
        byte[] damaged = store.bytes(key);
        damaged[HEADER_BYTES] ^= 1;
        damaged[damaged.length - 1] ^= 1;
        store.replace(key, damaged);

        try (var in = SegmentedFormat.read(store, key, 4L * SEGMENT_BYTES, SEGMENT_BYTES, 2L * SEGMENT_BYTES)) {
            assertThat(in.readAllBytes()).hasSize(2 * SEGMENT_BYTES);
        }
    }

    @Property(tries = 300)
    void finds_a_flipped_bit_wherever_it_is(
            @ForAll @IntRange(min = 0, max = 7) int edge,
            @ForAll @IntRange(min = 0, max = 7) int bit,
            @ForAll Random random) {
        int length = EDGES[edge];
        var blob = BlobStoreContract.newKey();
        SegmentedFormat.write(store, blob, new ByteArrayInputStream(random(length)));
        byte[] stored = store.bytes(blob);
        stored[random.nextInt(stored.length)] ^= (byte) (1 << bit);
        store.replace(blob, stored);

        assertCorrupt(blob, length);
    }

    @Test
    void finds_a_flipped_bit_at_every_position_of_a_small_blob() {
        SegmentedFormat.write(store, key, new ByteArrayInputStream(random(50)));
        byte[] stored = store.bytes(key);

        for (int i = 0; i < stored.length * 8; i++) {
            byte[] damaged = stored.clone();
            damaged[i / 8] ^= (byte) (1 << i % 8);
            store.replace(key, damaged);

            assertCorrupt(key, 50);
        }
    }

    @Test
    void finds_a_blob_cut_or_grown_at_any_place() {
        int length = 2 * SEGMENT_BYTES + 10;
        SegmentedFormat.write(store, key, new GeneratedStream(length));
        byte[] stored = store.bytes(key);
        int first = (int) SegmentedFormat.segmentStart(1);
        int second = (int) SegmentedFormat.segmentStart(2);
        int[] sizes = {
            0,
            1,
            HEADER_BYTES,
            first - 1,
            first,
            first + 1,
            second,
            stored.length - 1,
            stored.length + 1,
            first + second
        };

        for (int size : sizes) {
            store.replace(key, Arrays.copyOf(stored, size));

            assertCorrupt(key, length);
        }
    }

    @Test
    void finds_a_cut_at_a_segment_even_if_the_recorded_size_was_cut_too() {
        SegmentedFormat.write(store, key, new GeneratedStream(2L * SEGMENT_BYTES));
        store.replace(key, Arrays.copyOf(store.bytes(key), (int) SegmentedFormat.storedSize(SEGMENT_BYTES)));

        assertCorrupt(key, SEGMENT_BYTES);
    }

    @Test
    void finds_segments_swapped() {
        SegmentedFormat.write(store, key, new GeneratedStream(3L * SEGMENT_BYTES));
        byte[] stored = store.bytes(key);
        byte[] swapped = stored.clone();
        int one = (int) SegmentedFormat.segmentStart(0);
        int two = (int) SegmentedFormat.segmentStart(1);
        System.arraycopy(stored, one, swapped, two, two - one);
        System.arraycopy(stored, two, swapped, one, two - one);
        store.replace(key, swapped);

        assertCorrupt(key, 3L * SEGMENT_BYTES);
    }

    @Test
    void finds_the_bytes_of_another_blob_even_in_a_range_without_header() {
        SegmentedFormat.write(store, key, new GeneratedStream(3L * SEGMENT_BYTES));
        var sameIdOfAnotherTenant = new BlobKey(UUID.randomUUID(), key.id());
        store.replace(sameIdOfAnotherTenant, store.bytes(key));

        assertCorrupt(sameIdOfAnotherTenant, 3L * SEGMENT_BYTES);
        BlobStoreContract.assertFails(
                Reason.CORRUPT,
                () -> SegmentedFormat.read(store, sameIdOfAnotherTenant, 3L * SEGMENT_BYTES, SEGMENT_BYTES + 5, 10));
    }

    @Test
    void lets_no_byte_of_a_damaged_segment_leave() throws IOException {
        int length = 3 * SEGMENT_BYTES;
        SegmentedFormat.write(store, key, new GeneratedStream(length));
        byte[] stored = store.bytes(key);
        stored[(int) SegmentedFormat.segmentStart(2) - 40] ^= 4;
        store.replace(key, stored);

        var in = SegmentedFormat.read(store, key, length);

        assertThat(in.readNBytes(SEGMENT_BYTES)).hasSize(SEGMENT_BYTES);
        for (int attempt = 0; attempt < 3; attempt++) {
            BlobStoreContract.assertFails(Reason.CORRUPT, () -> readOne(in));
        }
    }

    @Test
    void finds_content_that_was_written_anew_with_right_checks() {
        var recorded = SegmentedFormat.write(store, key, new ByteArrayInputStream("ja  ".getBytes()));
        store.destroy(key);
        SegmentedFormat.write(store, key, new ByteArrayInputStream("nein".getBytes()));

        BlobStoreContract.assertFails(Reason.CORRUPT, () -> SegmentedFormat.verify(store, key, recorded));
    }

    @Test
    void refuses_a_range_that_starts_after_the_end() {
        SegmentedFormat.write(store, key, new ByteArrayInputStream(new byte[10]));

        assertThatThrownBy(() -> SegmentedFormat.read(store, key, 10, 11, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_missing_before_the_first_byte() {
        BlobStoreContract.assertFails(Reason.MISSING, () -> SegmentedFormat.read(store, key, 10));
    }

    private void assertCorrupt(BlobKey blob, long sizeBytes) {
        BlobStoreContract.assertFails(Reason.CORRUPT, () -> {
            try (var in = SegmentedFormat.read(store, blob, sizeBytes)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void readOne(InputStream in) {
        try {
            in.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
