package org.schriftgut.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Refuses, while reading, what is longer than allowed. */
class LimitedStream extends FilterInputStream {

    private final long most;
    private long read;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new Problem(Kind.TOO_LARGE, StorageFault.FILE_TOO_LARGE, most);
        }
    }
}
