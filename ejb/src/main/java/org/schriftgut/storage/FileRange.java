package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Part of a file as a stream; ends with the range or the file, whichever comes first. */
final class FileRange extends InputStream {
    private final SeekableByteChannel file;
    private long remaining;

    /** Takes over the channel, also when this throws. */
    FileRange(SeekableByteChannel file, long offset, long length) throws IOException {
        this.file = file;
        this.remaining = length;
        try {
            file.position(offset);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (remaining == 0) {
            return -1;
        }
        int n = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, remaining)));
        remaining = n < 0 ? 0 : remaining - n;
        return n;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
