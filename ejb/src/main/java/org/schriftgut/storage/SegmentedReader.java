package org.schriftgut.storage;

import static org.schriftgut.storage.SegmentedFormat.CHECK_BYTES;
import static org.schriftgut.storage.SegmentedFormat.HEADER_BYTES;
import static org.schriftgut.storage.SegmentedFormat.SEGMENT_BYTES;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.schriftgut.common.Sha256;
import org.schriftgut.storage.StoreException.Reason;

/** {@link SegmentedFormat} in, checked content out. Holds one segment. Not for several threads. */
final class SegmentedReader extends InputStream {
    private final BlobKey key;
    private final long sizeBytes;
    private final byte[] header;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] segment;
    private final byte[] check = new byte[CHECK_BYTES];

    private InputStream stored;
    private long index;
    private int position;
    private int limit;
    private long remaining;

    SegmentedReader(BlobStore store, BlobKey key, long sizeBytes, long offset, long length) {
        this.key = key;
        this.sizeBytes = sizeBytes;
        this.header = SegmentedFormat.header(key);
        this.remaining = length;
        this.segment = new byte[(int) Math.min(SEGMENT_BYTES, sizeBytes)];
        if (length == 0 && sizeBytes > 0) {
            this.stored = InputStream.nullInputStream();
            return;
        }
        this.index = offset / SEGMENT_BYTES;
        long lastWanted = Math.max(0, offset + length - 1) / SEGMENT_BYTES;
        // The header is read with segment 0; every check covers it, so other segments do without.
        long from = index == 0 ? 0 : SegmentedFormat.segmentStart(index);
        // One byte past the recorded end shows a blob that has grown.
        long to = isLast(lastWanted)
                ? SegmentedFormat.storedSize(sizeBytes) + 1
                : SegmentedFormat.segmentStart(lastWanted + 1);
        this.stored = store.open(key, from, to - from);
        try {
            if (from == 0) {
                readHeader();
            }
            nextSegment();
            position = (int) (offset % SEGMENT_BYTES);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (remaining == 0) {
            return -1;
        }
        if (position == limit) {
            nextSegment();
        }
        int n = (int) Math.min(Math.min(length, limit - position), remaining);
        System.arraycopy(segment, position, target, offset, n);
        position += n;
        remaining -= n;
        return n;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int available() {
        return (int) Math.min(limit - position, remaining);
    }

    @Override
    public void close() {
        try {
            stored.close();
        } catch (IOException e) {
            throw new StoreException(Reason.UNAVAILABLE, "Blob " + key + " cannot be read", e);
        }
    }

    private void readHeader() {
        byte[] found = new byte[HEADER_BYTES];
        if (fetch(found, HEADER_BYTES) < HEADER_BYTES || !Arrays.equals(found, header)) {
            throw corrupt("its header is damaged or another blob's");
        }
    }

    private void nextSegment() {
        boolean last = isLast(index);
        int length = (int) Math.min(SEGMENT_BYTES, sizeBytes - index * SEGMENT_BYTES);
        limit = 0;
        position = 0;
        if (fetch(segment, length) < length || fetch(check, CHECK_BYTES) < CHECK_BYTES) {
            throw corrupt("it ends within segment " + index);
        }
        byte[] expected = SegmentedFormat.check(digest, header, index, last, segment, 0, length);
        if (!MessageDigest.isEqual(expected, check)) {
            throw corrupt("segment " + index + " is damaged");
        }
        if (last && fetch(new byte[1], 1) > 0) {
            throw corrupt("it is longer than recorded");
        }
        limit = length;
        index++;
    }

    private int fetch(byte[] target, int length) {
        try {
            return stored.readNBytes(target, 0, length);
        } catch (IOException e) {
            throw new StoreException(Reason.UNAVAILABLE, "Blob " + key + " cannot be read", e);
        }
    }

    private boolean isLast(long segmentIndex) {
        return segmentIndex == SegmentedFormat.segments(sizeBytes) - 1;
    }

    private StoreException corrupt(String how) {
        return new StoreException(Reason.CORRUPT, "Blob " + key + " is corrupt: " + how);
    }
}
