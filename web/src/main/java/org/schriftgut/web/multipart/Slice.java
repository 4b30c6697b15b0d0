package org.schriftgut.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of one file of a form. */
final class Slice extends InputStream {

    private final FileChannel files;
    private final long end;
    private long next;

    Slice(FileChannel files, long start, long end) {
        this.files = files;
        this.next = start;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (next >= end) {
            return -1;
        }
        var read = files.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - next)), next);
        next += Math.max(read, 0);
        return read;
    }
}
