package org.schriftgut.web.door;

import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xnio.IoUtils;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * Ends a connection on which the client is still sending, so that it can read the answer first.
 *
 * <p>A connection closed over bytes that nobody has read is reset, and the client loses what was said last. Therefore our side
 * is shut, what still comes is thrown away for a moment, and then all is closed (RFC 9112, section 9.6). No thread waits.
 */
final class Farewell implements ExchangeCompletionListener {

    private static final int LINGER_SECONDS = 3;
    private static final int BUFFER_BYTES = 16 << 10;

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        exchange.setPersistent(false);
        if (!(exchange.getConnection() instanceof HttpServerConnection connection)) {
            next.proceed(); // HTTP/2 resets the one stream
            return;
        }
        exchange.getIoThread().execute(() -> linger(connection, next));
    }

    private static void linger(HttpServerConnection connection, NextListener next) {
        var ended = new AtomicBoolean();
        Runnable end = () -> {
            if (ended.compareAndSet(false, true)) {
                IoUtils.safeClose(connection);
                next.proceed();
            }
        };
        try {
            var channel = connection.getChannel();
            channel.getSinkChannel().shutdownWrites();
            channel.getSinkChannel().flush();
            connection.getIoThread().executeAfter(end, LINGER_SECONDS, TimeUnit.SECONDS);
            var rest = ByteBuffer.allocate(BUFFER_BYTES);
            channel.getSourceChannel().setConduit(connection.getOriginalSourceConduit());
            channel.getSourceChannel().setReadListener(source -> throwAway(source, rest, end));
            channel.getSourceChannel().wakeupReads();
        } catch (IOException e) {
            end.run();
        }
    }

    private static void throwAway(ConduitStreamSourceChannel source, ByteBuffer rest, Runnable end) {
        try {
            int read;
            do {
                rest.clear();
                read = source.read(rest);
            } while (read > 0);
            if (read < 0) {
                end.run();
            }
        } catch (IOException e) {
            end.run();
        }
    }
}
