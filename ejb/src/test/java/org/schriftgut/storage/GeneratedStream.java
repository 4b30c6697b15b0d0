package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that depend on their position only, of any length without memory; may break off. */
final class GeneratedStream extends InputStream {
    private final long length;
    private final long failsAt;
    private long position;

    GeneratedStream(long length) {
        this(length, Long.MAX_VALUE);
    }

    GeneratedStream(long length, long failsAt) {
        this.length = length;
        this.failsAt = failsAt;
    }

    static byte at(long position) {
        return (byte) (position * 31 + (position >>> 13));
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        if (position >= failsAt) {
            throw new IOException("The sender went away");
        }
        if (position >= length) {
            return -1;
        }
        // An odd limit, so that reads do not line up with anything.
        int n = (int) Math.min(Math.min(wanted, 50_021), Math.min(length, failsAt) - position);
        for (int i = 0; i < n; i++) {
            target[offset + i] = at(position + i);
        }
        position += n;
        return n;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
