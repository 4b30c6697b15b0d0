package org.schriftgut.evidence.stamp;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** Authorities for tests. */
public final class Authorities {

    private Authorities() {}

    /** @param from first year of its certificates, which last eight years */
    public static OwnCertificates certificates(String name, int from) {
        return OwnCertificates.create(name, OwnCertificates.Kind.ECDSA_P256, year(from), year(from + 8));
    }

    public static BuiltInAuthority authority(String name, int from, Clock clock) {
        return new BuiltInAuthority(certificates(name, from), DigestAlgorithm.SHA512, clock);
    }

    /** @param digest of its signatures and certificates */
    public static BuiltInAuthority authority(String name, int from, DigestAlgorithm digest, Clock clock) {
        return new BuiltInAuthority(
                OwnCertificates.create(name, OwnCertificates.Kind.ECDSA_P256, digest, year(from), year(from + 8)),
                digest,
                clock);
    }

    static HttpServer serve(HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    static HttpServer serve(BuiltInAuthority authority) throws IOException {
        return serve(exchange -> {
            var answer = authority.respond(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
    }

    static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa");
    }

    private static Instant year(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }
}
