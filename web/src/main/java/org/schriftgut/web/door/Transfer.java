package org.schriftgut.web.door;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/** The connection behind one request, as far as its threads are concerned. */
public final class Transfer {

    /** One wait of a thread; after each it is decided anew whether there is a place. */
    private static final long WAIT_MILLIS = 250;

    private static final AttachmentKey<Transfer> KEY = AttachmentKey.create(Transfer.class);

    private final HttpServerExchange exchange;
    private final Waiter waiter = new Waiter();
    private volatile WaitingRoom room;
    private volatile boolean hasFailed;

    private Transfer(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    /** The transfer of an exchange that begins. */
    static Transfer of(HttpServerExchange exchange, WaitingRoom room) {
        var transfer = new Transfer(exchange);
        transfer.room = room;
        exchange.putAttachment(KEY, transfer);
        return transfer;
    }

    /** The transfer of the request that this thread works on. */
    public static Transfer ofThisRequest() {
        return ServletRequestContext.requireCurrent().getExchange().getAttachment(KEY);
    }

    /** Says who is served, so that waiting counts on their share. */
    public void belongsTo(UUID account) {
        waiter.belongsTo(account.toString());
    }

    /**
     * Nobody reads on: what is still to come is not waited for. The answer goes out, and the connection ends with it.
     *
     * <p>The container would read the rest of a body to its end before it lets the thread go.
     */
    public void leaveTheRest() {
        if (exchange.isRequestComplete()) {
            return;
        }
        if (!exchange.isResponseStarted()) {
            exchange.getResponseHeaders().put(Headers.CONNECTION, Headers.CLOSE.toString());
        }
        exchange.addExchangeCompleteListener(new Farewell());
        Connectors.terminateRequest(exchange);
    }

    /** Whether the client of this request has gone in the middle: what fails then is nobody's fault. */
    public static boolean isBroken() {
        var request = ServletRequestContext.current();
        var transfer = request == null ? null : request.getExchange().getAttachment(KEY);
        return transfer != null
                && (transfer.hasFailed || !transfer.exchange.getConnection().isOpen());
    }

    /** Runs what moves bytes, and notices when the client goes. */
    <T extends Number> T move(Move<T> move) throws IOException {
        try {
            var moved = move.run();
            waiter.moved(moved.longValue());
            return moved;
        } catch (IOException e) {
            hasFailed = true;
            throw e;
        }
    }

    void waitsIn(WaitingRoom other) {
        room = other;
    }

    /** Waits a moment, if there is a place to wait in. */
    boolean waits(Wait wait) throws IOException {
        var place = room;
        if (!place.enter(waiter)) {
            return false;
        }
        var began = System.nanoTime();
        try {
            wait.atMost(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } finally {
            waiter.waited(System.nanoTime() - began);
            place.leave(waiter);
        }
        return true;
    }

    void cut() {
        IoUtils.safeClose(exchange.getConnection());
    }

    /** Something that moves bytes and says how many. */
    interface Move<T extends Number> {
        T run() throws IOException;
    }

    /** Something that a thread does until the client moves or the time is over. */
    interface Wait {
        void atMost(long time, TimeUnit unit) throws IOException;
    }
}
