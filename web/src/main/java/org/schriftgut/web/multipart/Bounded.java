package org.schriftgut.web.multipart;

import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.schriftgut.common.Problem;

/** Keeps bytes in memory, so many and no more. */
final class Bounded extends ByteArrayOutputStream {

    private final int most;
    private final Supplier<Problem> refusal;

    Bounded(int most, Supplier<Problem> refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (count + length > most) {
            throw refusal.get();
        }
        super.write(bytes, offset, length);
    }

    @Override
    public synchronized void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }
}
