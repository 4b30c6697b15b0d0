package org.schriftgut.web.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/** Bytes of an answer: a thread waits for the client to take them only where there is a place to wait. */
final class PatientSink extends AbstractStreamSinkConduit<StreamSinkConduit> {

    private final Transfer transfer;

    PatientSink(StreamSinkConduit next, Transfer transfer) {
        super(next);
        this.transfer = transfer;
    }

    @Override
    public void awaitWritable() throws IOException {
        awaitWritable(Long.MAX_VALUE, TimeUnit.MILLISECONDS);
    }

    /** The answer has begun, so there is no other word than the end of the connection. */
    @Override
    public void awaitWritable(long time, TimeUnit unit) throws IOException {
        if (!transfer.waits((most, inUnit) -> next.awaitWritable(Math.min(most, inUnit.convert(time, unit)), inUnit))) {
            transfer.cut();
            throw new ClosedChannelException();
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return transfer.move(() -> next.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return transfer.move(() -> next.write(sources, offset, length));
    }

    @Override
    public int writeFinal(ByteBuffer source) throws IOException {
        return transfer.move(() -> next.writeFinal(source));
    }

    @Override
    public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
        return transfer.move(() -> next.writeFinal(sources, offset, length));
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return transfer.move(() -> next.transferFrom(source, position, count));
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return transfer.move(() -> next.transferFrom(source, count, through));
    }
}
