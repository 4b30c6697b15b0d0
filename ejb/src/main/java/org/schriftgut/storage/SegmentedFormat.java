package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.schriftgut.common.Sha256;
import org.schriftgut.storage.StoreException.Reason;

/**
 * Format v1 of a stored blob: segments of 1 MiB, each followed by a check over its bytes, its place
 * and the blob it belongs to. A range is read by fetching only its segments, and no byte leaves
 * before the check of its segment was right: a flipped bit, a cut or grown file, segments swapped
 * or bytes of another blob are found.
 *
 * <p>The check finds damage and mix-ups. It is no signature: who can write to the store can also
 * compute it; the ledger's SHA-256 and the evidence stand against that.
 *
 * <p>Byte layout with an example: docs/formats/blob-v1.md
 */
final class SegmentedFormat {
    /** As the ledger records it. */
    static final short VERSION = 1;

    static final int SEGMENT_BYTES = 1 << 20;
    static final int HEADER_BYTES = 48;
    static final int CHECK_BYTES = 32;

    /** First byte outside ASCII, last one a line feed, as in PNG: a transfer as text is noticed at once. */
    private static final byte[] MAGIC = {(byte) 0x89, 'S', 'G', 'B', 'L', 'O', 'B', '\n'};

    private SegmentedFormat() {}

    /**
     * Puts the content in this format and says what it was.
     *
     * @throws StoreException as {@link BlobStore#put}
     */
    static Written write(BlobStore store, BlobKey key, InputStream content) {
        var encoded = new SegmentedWriter(key, content);
        store.put(key, encoded);
        return encoded.written();
    }

    /** The whole content; see {@link #read(BlobStore, BlobKey, long, long, long)}. */
    static InputStream read(BlobStore store, BlobKey key, long sizeBytes) {
        return read(store, key, sizeBytes, 0, sizeBytes);
    }

    /**
     * The content from {@code offset}, at most {@code length} bytes. The first segment is fetched and
     * checked before this returns; a later one that is damaged ends the stream with a
     * StoreException before any of its bytes.
     *
     * @param sizeBytes size of the content as the ledger recorded it; a stored blob of any other size
     *     is corrupt
     * @throws StoreException MISSING, CORRUPT, REFUSED, UNAVAILABLE; also from the stream's methods
     */
    static InputStream read(BlobStore store, BlobKey key, long sizeBytes, long offset, long length) {
        if (offset < 0 || length < 0 || offset > sizeBytes) {
            throw new IllegalArgumentException(
                    "Range " + offset + "+" + length + " of a blob of " + sizeBytes + " bytes");
        }
        return new SegmentedReader(store, key, sizeBytes, offset, Math.min(length, sizeBytes - offset));
    }

    /**
     * Reads everything and compares it with what the ledger recorded.
     *
     * @throws StoreException CORRUPT if anything differs; MISSING, REFUSED, UNAVAILABLE
     */
    static void verify(BlobStore store, BlobKey key, Written expected) {
        var whole = Sha256.digest();
        try (var in = read(store, key, expected.sizeBytes())) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                whole.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new StoreException(Reason.UNAVAILABLE, "Blob " + key + " cannot be read", e);
        }
        if (!MessageDigest.isEqual(whole.digest(), expected.sha256())) {
            throw new StoreException(Reason.CORRUPT, "Blob " + key + " is not the content that was recorded");
        }
    }

    /** Bytes in the store for a content of this size. */
    static long storedSize(long sizeBytes) {
        return HEADER_BYTES + sizeBytes + segments(sizeBytes) * CHECK_BYTES;
    }

    /** An empty content has one empty segment. */
    static long segments(long sizeBytes) {
        return Math.max(1, (sizeBytes + SEGMENT_BYTES - 1) / SEGMENT_BYTES);
    }

    /** Where a segment starts in the store. */
    static long segmentStart(long index) {
        return HEADER_BYTES + index * (SEGMENT_BYTES + CHECK_BYTES);
    }

    static byte[] header(BlobKey key) {
        return ByteBuffer.allocate(HEADER_BYTES)
                .put(MAGIC)
                .putShort(VERSION)
                .putShort((short) 0)
                .putInt(SEGMENT_BYTES)
                .putLong(key.tenant().getMostSignificantBits())
                .putLong(key.tenant().getLeastSignificantBits())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .array();
    }

    /** SHA-256 over header, index, "is the last one", length and the bytes of one segment. */
    static byte[] check(
            MessageDigest digest, byte[] header, long index, boolean last, byte[] bytes, int offset, int length) {
        digest.reset();
        digest.update(header);
        digest.update(ByteBuffer.allocate(13)
                .putLong(index)
                .put((byte) (last ? 1 : 0))
                .putInt(length)
                .array());
        digest.update(bytes, offset, length);
        return digest.digest();
    }
}
