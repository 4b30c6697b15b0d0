package org.schriftgut.testclock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * By how much a clock is ahead, in eight bytes that two processes hold in memory: the test writes, and the server sees it with
 * its next question.
 */
public final class ClockFile {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final ByteBuffer shared;

    /** @param file made where it is missing */
    public ClockFile(Path file) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            shared = channel.map(MapMode.READ_WRITE, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Duration ahead() {
        return Duration.ofMillis((long) LONG.getVolatile(shared, 0));
    }

    /** Says how much the clock is ahead of the machine's; in milliseconds, from now on. */
    public void setAhead(Duration ahead) {
        LONG.setVolatile(shared, 0, ahead.toMillis());
    }

    /** Moves the clock on. */
    public void advance(Duration by) {
        setAhead(ahead().plus(by));
    }
}
