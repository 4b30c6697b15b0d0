package org.schriftgut.systemtest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * A client of the server on behalf of one caller. Addresses are relative to the server's own; headers come as name, value, name,
 * value.
 */
public final class Api {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final String authorization;

    /** @param authorization value of the header of that name, or null for none */
    public Api(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** How this client shows who it is. */
    String authorization() {
        return authorization;
    }

    /** The same caller at another server. */
    Api at(URI other) {
        return new Api(other, authorization);
    }

    /** The header's value for name and password (RFC 7617). */
    public static String basic(String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** A text as part of an address. */
    public static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Sends a body of JSON: text as it is, anything else as Jackson writes it. */
    public Answer post(String path, Object json, String... headers) {
        return send("POST", path, json(json), withType("application/json", headers));
    }

    public Answer put(String path, Object json, String... headers) {
        return send("PUT", path, json(json), withType("application/json", headers));
    }

    /** Sends bytes as they are. */
    public Answer upload(String path, byte[] bytes, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(bytes), withType("application/octet-stream", headers));
    }

    /** Sends a plain HTML form. */
    public Answer form(String path, String form, String... headers) {
        return send(
                "POST", path, BodyPublishers.ofString(form), withType("application/x-www-form-urlencoded", headers));
    }

    /** Sends anything. */
    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(TIME_LIMIT).method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Answer(method + " " + path, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object value) {
        try {
            return BodyPublishers.ofString(value instanceof String text ? text : JSON.writeValueAsString(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] withType(String type, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }
}
