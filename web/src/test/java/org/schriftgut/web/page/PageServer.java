package org.schriftgut.web.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.schriftgut.web.plan.PlanBranch;
import org.schriftgut.web.plan.PlanNode;

/** Serves the sample pages and the browser files as the server would: same addresses, same security policy. */
final class PageServer implements AutoCloseable {

    private static final List<Path> STATIC = List.of(Path.of("src/main/webapp"), Path.of("target/vendor"));
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "js",
            "text/javascript",
            "mjs",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "ttf",
            "font/ttf",
            "pfb",
            "application/octet-stream");

    private final HttpServer server;
    private final Map<String, Html> pages;
    /** What the session still has; a test may set it. */
    volatile int secondsLeft = 3600;

    private final Queue<String> filed = new ConcurrentLinkedQueue<>();

    PageServer(Map<String, Html> pages) throws IOException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Bodies of the forms that filed staged content. */
    List<String> filed() {
        return List.copyOf(filed);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Security-Policy", Html.CONTENT_SECURITY_POLICY);
            if (path.startsWith("/sample/")) {
                send(
                        exchange,
                        "text/html; charset=UTF-8",
                        pages.get(path.substring(8)).toString());
            } else if (path.equals("/sample.pdf")) {
                send(exchange, "application/pdf", SamplePdf.withText("Stellungnahme der Behoerde"));
            } else if (path.startsWith("/ui/plan/zweig/")) {
                var child = new PlanNode("c1", "0.1", "Organisation", false, false, false, 0, List.of());
                send(
                        exchange,
                        "text/html; charset=UTF-8",
                        Html.of(new PlanBranch(Texts.of(Locale.GERMAN), List.of(child)))
                                .toString());
            } else if (path.equals("/ui/plan/vorschlag")) {
                send(exchange, "application/json", "[{\"value\":\"63.20\",\"label\":\"63.20 Einzelfälle\"}]");
            } else if (path.equals("/ui/suche")) {
                send(
                        exchange,
                        "text/html; charset=UTF-8",
                        pages.get("suche-nichts").toString());
            } else if (path.equals("/ui/plan/p6320")) {
                send(
                        exchange,
                        "text/html; charset=UTF-8",
                        pages.get("plan-eintrag-leer").toString());
            } else if (path.equals("/ui/sitzung")) {
                var extended = exchange.getRequestMethod().equals("POST");
                secondsLeft = extended ? 3600 : secondsLeft;
                if (secondsLeft > 0) {
                    send(exchange, "application/json", "{\"seconds\":" + secondsLeft + ",\"most\":9000}");
                } else {
                    exchange.getResponseHeaders().set("Location", "/sample/anmelden");
                    exchange.sendResponseHeaders(302, -1);
                }
            } else if (path.equals("/api/v1/staged")) {
                send(exchange, "application/json", "{\"id\":\"s1\"}");
            } else if (path.equals("/ui/ablage/v1")) {
                var isTwin = body.contains("name=Doppelt") && !body.contains("trotzdem=ja");
                if (isTwin) {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    var twins = "{\"twins\":[{\"label\":\"63.20-0041-7 Plan\",\"href\":\"/ui/dokument/d7\"}]}";
                    exchange.sendResponseHeaders(409, 0);
                    exchange.getResponseBody().write(twins.getBytes(StandardCharsets.UTF_8));
                } else {
                    filed.add(body);
                    send(exchange, "application/json", "{\"href\":\"/ui/dokument/d2\"}");
                }
            } else {
                sendFile(exchange, path);
            }
        }
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        for (var folder : STATIC) {
            var file = folder.resolve(path.substring(1));
            if (Files.isRegularFile(file)) {
                var ending = path.substring(path.lastIndexOf('.') + 1);
                exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
                exchange.sendResponseHeaders(200, 0);
                Files.copy(file, exchange.getResponseBody());
                return;
            }
        }
        exchange.sendResponseHeaders(404, -1);
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
