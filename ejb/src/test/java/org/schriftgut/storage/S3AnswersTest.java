package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.storage.StoreException.Reason;

/**
 * Answers of other servers than the one of {@link S3BlobStoreTest}: a server without versions, locks
 * and conditional puts, and the errors of full, locked and failing ones.
 */
class S3AnswersTest {
    private final Map<String, String> objects = new ConcurrentHashMap<>();
    private HttpServer server;
    private S3BlobStore store;
    private volatile int status;
    private volatile String code;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        store = new S3BlobStore(S3Server.settings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "akten", "", "secret"));
    }

    @AfterEach
    void stop() {
        store.close();
        server.stop(0);
    }

    @Test
    void sees_that_a_server_overwrites_and_then_looks_before_it_puts() {
        var key = BlobStoreContract.newKey();

        assertThat(store.probe()).returns(false, StoreCapabilities::conditionalPut);
        assertThat(store.probe()).returns(false, StoreCapabilities::versions);
        assertThat(store.probe()).returns(false, StoreCapabilities::locks);
        store.put(key, BlobStoreContract.bytes("first"));
        BlobStoreContract.assertFails(Reason.EXISTS, () -> store.put(key, BlobStoreContract.bytes("second")));
        store.destroy(key);

        assertThat(objects).doesNotContainKey("/akten/" + key.path());
    }

    @ParameterizedTest
    @CsvSource({
        "403, QuotaExceeded, FULL",
        "507, InsufficientStorage, FULL",
        "403, AccessDenied, REFUSED",
        "403, RequestTimeTooSkewed, REFUSED",
        "404, NoSuchBucket, UNAVAILABLE",
        "412, PreconditionFailed, EXISTS",
        "409, ConditionalRequestConflict, EXISTS",
        "503, SlowDown, UNAVAILABLE",
        "500, InternalError, UNAVAILABLE"
    })
    void tells_what_an_answer_to_a_put_means(int answered, String answeredCode, Reason meant) {
        store.probe();
        status = answered;
        code = answeredCode;

        BlobStoreContract.assertFails(
                meant, () -> store.put(BlobStoreContract.newKey(), BlobStoreContract.bytes("Akte")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String query = exchange.getRequestURI().getQuery();
            switch (exchange.getRequestMethod()) {
                case "HEAD" -> head(exchange, path);
                case "PUT" -> {
                    if (status != 0) {
                        error(exchange, status, code);
                        return;
                    }
                    objects.put(path, new String(body));
                    exchange.getResponseHeaders().add("ETag", "\"x\"");
                    exchange.sendResponseHeaders(200, -1);
                }
                case "DELETE" -> {
                    objects.remove(path);
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> error(exchange, query == null ? 404 : 501, query == null ? "NoSuchKey" : "NotImplemented");
            }
        }
    }

    private void head(HttpExchange exchange, String path) throws IOException {
        String text = objects.get(path);
        if (text != null) {
            exchange.getResponseHeaders().add("Content-Length", Integer.toString(text.length()));
            exchange.getResponseHeaders().add("Last-Modified", "Sat, 21 Nov 2026 21:00:00 GMT");
            exchange.getResponseHeaders().add("ETag", "\"x\"");
        }
        boolean bucket = path.equals("/akten") || path.equals("/akten/");
        exchange.sendResponseHeaders(bucket || text != null ? 200 : 404, -1);
    }

    private static void error(HttpExchange exchange, int status, String code) throws IOException {
        byte[] xml =
                ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>").getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, xml.length);
        exchange.getResponseBody().write(xml);
    }
}
