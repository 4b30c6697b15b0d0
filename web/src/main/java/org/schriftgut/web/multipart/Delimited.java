package org.schriftgut.web.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Bytes, read up to the next delimiter. */
final class Delimited {

    private static final int BUFFER_BYTES = 64 << 10;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;

    Delimited(InputStream in) {
        this.in = in;
    }

    /**
     * Gives on what comes before the delimiter and stands behind it afterwards.
     *
     * @param out may throw to refuse more
     * @throws Problem {@link FormFault#END_MISSING} if it does not come
     */
    void copyUntil(byte[] delimiter, OutputStream out) throws IOException {
        while (true) {
            var found = indexOf(delimiter);
            if (found >= 0) {
                out.write(buffer, from, found - from);
                from = found + delimiter.length;
                return;
            }
            var certain = Math.max(from, to - delimiter.length + 1);
            out.write(buffer, from, certain - from);
            from = certain;
            fill();
        }
    }

    /** Whether these bytes come next; if so, stands behind them afterwards. */
    boolean skips(byte[] expected) throws IOException {
        while (to - from < expected.length) {
            fill();
        }
        var same = Arrays.equals(buffer, from, from + expected.length, expected, 0, expected.length);
        from += same ? expected.length : 0;
        return same;
    }

    /** How many of the rest there are, counted no further than the limit. */
    long skipRest(long limit) throws IOException {
        var skipped = (long) to - from;
        from = to;
        for (var read = in.read(buffer); read >= 0 && skipped <= limit; read = in.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private int indexOf(byte[] delimiter) {
        for (var start = from; start <= to - delimiter.length; start++) {
            var same = 0;
            while (same < delimiter.length && buffer[start + same] == delimiter[same]) {
                same++;
            }
            if (same == delimiter.length) {
                return start;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        var read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new Problem(Kind.INVALID, FormFault.END_MISSING);
        }
        to += read;
    }
}
