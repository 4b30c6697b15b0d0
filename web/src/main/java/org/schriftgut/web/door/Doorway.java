package org.schriftgut.web.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.Refusals;

/** Lets requests in: which of them get a thread, and of which pool. Runs on the connection's own thread and never waits. */
final class Doorway implements HttpHandler {

    /** Methods whose bodies mean nothing (RFC 9110, sections 9.3.1, 9.3.2 and 9.3.8). */
    private static final Set<HttpString> WITHOUT_BODY = Set.of(Methods.GET, Methods.HEAD, Methods.TRACE);

    private final HttpHandler application;
    private final HttpHandler files;
    private final Executor slowPool;
    private final WaitingRoom room;
    private final WaitingRoom slowRoom;

    /**
     * @param files answers what lies below /static/ without taking a thread for long
     * @param slowPool threads for what is too large to be read or written in one go
     * @param room where the server's own threads wait
     * @param slowRoom where those of the pool wait
     */
    Doorway(HttpHandler application, HttpHandler files, Executor slowPool, WaitingRoom room, WaitingRoom slowRoom) {
        this.application = application;
        this.files = files;
        this.slowPool = slowPool;
        this.room = room;
        this.slowRoom = slowRoom;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var transfer = Transfer.of(exchange, room);
        exchange.addRequestWrapper((factory, of) -> new PatientSource(factory.create(), transfer));
        exchange.addResponseWrapper((factory, of) -> new PatientSink(factory.create(), transfer));
        exchange.addResponseCommitListener(Doorway::leadNowhereElse);
        var path = exchange.getRelativePath();
        var isFile = path.startsWith("/static/");
        if (exchange.isRequestComplete()) {
            if (isFile) {
                files.handleRequest(exchange);
            } else if (isContent(exchange.getRequestMethod(), path)) {
                takeApart(exchange, transfer);
            } else {
                application.handleRequest(exchange);
            }
        } else if (isFile || WITHOUT_BODY.contains(exchange.getRequestMethod())) {
            refuse(exchange, transfer, new Problem(Kind.INVALID, DoorFault.NOTHING_BELONGS_HERE));
        } else if (exchange.getRequestContentLength() > SmallBody.MAX_BYTES) {
            takeApart(exchange, transfer);
        } else {
            var next = new SmallBody.Next(
                    application, begun -> takeApart(begun, transfer), late -> refuse(late, transfer, new TooSlow()));
            new SmallBody(exchange, next).read();
        }
    }

    private void takeApart(HttpServerExchange exchange, Transfer transfer) {
        transfer.waitsIn(slowRoom);
        exchange.dispatch(slowPool, application); // 503 where even its queue is full
    }

    /** Where stored bytes leave, of any size. */
    private static boolean isContent(HttpString method, String path) {
        return method.equals(Methods.GET) && path.endsWith("/content");
    }

    /** The container writes the Host header of the call into redirects; a path alone leads to where the client already is. */
    private static void leadNowhereElse(HttpServerExchange exchange) {
        var location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        var here = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        if (location != null && location.startsWith(here + "/")) {
            exchange.getResponseHeaders().put(Headers.LOCATION, location.substring(here.length()));
        }
    }

    private static void refuse(HttpServerExchange exchange, Transfer transfer, Problem problem) {
        transfer.leaveTheRest();
        var refusal = ProblemJson.of(problem, null, Refusals.firstOf(List.of()));
        exchange.setStatusCode(refusal.status());
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        headers.put(Headers.CACHE_CONTROL, "no-store");
        headers.put(new HttpString("X-Content-Type-Options"), "nosniff");
        exchange.getResponseSender().send(refusal.json());
    }
}
