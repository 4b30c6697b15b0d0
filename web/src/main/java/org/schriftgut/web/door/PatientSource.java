package org.schriftgut.web.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** Bytes of a request: a thread waits for them only where there is a place to wait. */
final class PatientSource extends AbstractStreamSourceConduit<StreamSourceConduit> {

    private final Transfer transfer;

    PatientSource(StreamSourceConduit next, Transfer transfer) {
        super(next);
        this.transfer = transfer;
    }

    @Override
    public void awaitReadable() throws IOException {
        awaitReadable(Long.MAX_VALUE, TimeUnit.MILLISECONDS);
    }

    @Override
    public void awaitReadable(long time, TimeUnit unit) throws IOException {
        if (!transfer.waits((most, inUnit) -> next.awaitReadable(Math.min(most, inUnit.convert(time, unit)), inUnit))) {
            transfer.leaveTheRest();
            throw new TooSlow();
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return transfer.move(() -> next.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return transfer.move(() -> next.read(targets, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return transfer.move(() -> next.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return transfer.move(() -> next.transferTo(count, through, target));
    }
}
