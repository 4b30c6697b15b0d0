package org.schriftgut.web.door;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/** Reads the body of a request, as far as it is small, without a thread that waits for it. Runs on the connection's own thread. */
final class SmallBody implements ChannelListener<StreamSourceChannel> {

    /** Buffers of the server have 16 KiB each. */
    private static final int MOST_BUFFERS = 4;

    /** What fits; a body that says to have more is not begun. */
    static final int MAX_BYTES = MOST_BUFFERS * (16 << 10);

    /** For all of it, however it comes. */
    private static final int SECONDS = 60;

    private final HttpServerExchange exchange;
    private final Next next;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private StreamSourceChannel channel;
    private PooledByteBuffer buffer;
    private XnioExecutor.Key timer;

    /** Who goes on: with all of a body in memory, with its first part, or with one that took too long. */
    record Next(HttpHandler whole, HttpHandler begun, HttpHandler late) {}

    SmallBody(HttpServerExchange exchange, Next next) {
        this.exchange = exchange;
        this.next = next;
    }

    void read() throws Exception {
        channel = exchange.getRequestChannel();
        var handler = readOn();
        if (handler == null) {
            channel.getReadSetter().set(this);
            timer = exchange.getIoThread().executeAfter(this::giveUp, SECONDS, TimeUnit.SECONDS);
            channel.resumeReads();
            return;
        }
        handBack();
        handler.handleRequest(exchange);
    }

    @Override
    public void handleEvent(StreamSourceChannel ready) {
        try {
            var handler = readOn();
            if (handler != null) {
                goOn(handler);
            }
        } catch (IOException | RuntimeException e) {
            timer.remove();
            forget();
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    /** The handler to go on with, or null where nothing comes at the moment. */
    private HttpHandler readOn() throws IOException {
        while (true) {
            if (buffer == null) {
                buffer = exchange.getConnection().getByteBufferPool().allocate();
            }
            var read = channel.read(buffer.getBuffer());
            if (read < 0) {
                return next.whole();
            }
            if (read == 0) {
                if (buffer.getBuffer().position() == 0) {
                    buffer.close(); // who sends nothing takes no memory
                    buffer = null;
                }
                return null;
            }
            if (!buffer.getBuffer().hasRemaining()) {
                keep();
                if (full.size() == MOST_BUFFERS) {
                    return next.begun();
                }
            }
        }
    }

    private void keep() {
        buffer.getBuffer().flip();
        full.add(buffer);
        buffer = null;
    }

    private void giveUp() {
        forget();
        if (exchange.getConnection().isOpen() && !exchange.isComplete()) {
            goOn(next.late());
        }
    }

    private void goOn(HttpHandler handler) {
        timer.remove();
        channel.suspendReads();
        channel.getReadSetter().set(null);
        handBack();
        Connectors.executeRootHandler(handler, exchange);
    }

    private void handBack() {
        if (buffer != null && buffer.getBuffer().position() > 0) {
            keep();
        }
        if (!full.isEmpty()) {
            Connectors.ungetRequestBytes(exchange, full.toArray(PooledByteBuffer[]::new));
            full.clear();
        }
        forget();
        Connectors.resetRequestChannel(exchange);
    }

    private void forget() {
        full.forEach(PooledByteBuffer::close);
        full.clear();
        if (buffer != null) {
            buffer.close();
            buffer = null;
        }
    }
}
