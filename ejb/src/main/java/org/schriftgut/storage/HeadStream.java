package org.schriftgut.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.schriftgut.inspection.FileType;

/** Remembers the first bytes that were read through it. */
class HeadStream extends FilterInputStream {

    private final byte[] head = new byte[FileType.HEAD_BYTES];
    private int length;

    HeadStream(InputStream bytes) {
        super(bytes);
    }

    /** What was read, at most {@link FileType#HEAD_BYTES}. */
    byte[] head() {
        return Arrays.copyOf(head, length);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0 && length < head.length) {
            head[length++] = (byte) one;
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        var read = super.read(buffer, offset, wanted);
        if (read > 0 && length < head.length) {
            var taken = Math.min(read, head.length - length);
            System.arraycopy(buffer, offset, head, length, taken);
            length += taken;
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
