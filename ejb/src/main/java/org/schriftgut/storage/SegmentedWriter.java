package org.schriftgut.storage;

import static org.schriftgut.storage.SegmentedFormat.CHECK_BYTES;
import static org.schriftgut.storage.SegmentedFormat.HEADER_BYTES;
import static org.schriftgut.storage.SegmentedFormat.SEGMENT_BYTES;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.schriftgut.common.Sha256;

/**
 * Content in, {@link SegmentedFormat} out: a stream a store can pull from. Holds one segment, less
 * for small content. Not for several threads.
 */
final class SegmentedWriter extends InputStream {
    private static final int FIRST_BUFFER = 1 << 14;

    private final InputStream content;
    private final byte[] header;
    private final MessageDigest whole = Sha256.digest();
    private final MessageDigest segment = Sha256.digest();

    /** Header (first time), bytes and check of the segment on its way out. */
    private byte[] frame = new byte[HEADER_BYTES + FIRST_BUFFER + CHECK_BYTES];

    private int position;
    private int limit;
    private long index;
    private long sizeBytes;
    private boolean lastMade;

    /** First byte of the next segment, read to learn whether there is one; -1 if there is none. */
    private int ahead;

    SegmentedWriter(BlobKey key, InputStream content) {
        this.content = content;
        this.header = SegmentedFormat.header(key);
    }

    /** What went through; only after the end was read. */
    Written written() {
        if (!lastMade || position < limit) {
            throw new IllegalStateException("The content was not read to its end");
        }
        return new Written(sizeBytes, whole.digest());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == limit && !nextSegment()) {
            return -1;
        }
        int n = Math.min(length, limit - position);
        System.arraycopy(frame, position, target, offset, n);
        position += n;
        return n;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private boolean nextSegment() throws IOException {
        if (lastMade) {
            return false;
        }
        int start = 0;
        if (index == 0) {
            System.arraycopy(header, 0, frame, 0, HEADER_BYTES);
            start = HEADER_BYTES;
        } else {
            frame[0] = (byte) ahead;
        }
        int filled = fill(start, index == 0 ? 0 : 1);
        ahead = filled == SEGMENT_BYTES ? content.read() : -1;
        lastMade = ahead < 0;
        whole.update(frame, start, filled);
        byte[] check = SegmentedFormat.check(segment, header, index, lastMade, frame, start, filled);
        System.arraycopy(check, 0, frame, start + filled, CHECK_BYTES);
        position = 0;
        limit = start + filled + CHECK_BYTES;
        sizeBytes += filled;
        index++;
        return true;
    }

    /** Reads until the segment is full or the content ends; the frame grows only as content arrives. */
    private int fill(int start, int filled) throws IOException {
        while (filled < SEGMENT_BYTES) {
            int room = Math.min(SEGMENT_BYTES, frame.length - start - CHECK_BYTES) - filled;
            if (room == 0) {
                int most = HEADER_BYTES + SEGMENT_BYTES + CHECK_BYTES;
                frame = Arrays.copyOf(frame, (int) Math.min(most, 4L * frame.length));
                continue;
            }
            int n = content.read(frame, start + filled, room);
            if (n < 0) {
                break;
            }
            filled += n;
        }
        return filled;
    }
}
