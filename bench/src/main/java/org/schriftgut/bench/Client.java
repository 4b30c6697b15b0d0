package org.schriftgut.bench;

import com.fasterxml.jackson.databind.JsonNode;
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

/** A client of the API on behalf of one caller; every answer that is not a success ends the run. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final String authorization;

    Client(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** The header's value for name and password (RFC 7617). */
    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A text as part of an address. */
    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    JsonNode get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    JsonNode post(String path, Object json) {
        return send("POST", path, json);
    }

    /** @param header names and values in turn */
    JsonNode put(String path, Object json, String... header) {
        return send("PUT", path, json, header);
    }

    private JsonNode send(String method, String path, Object json, String... header) {
        try {
            var body = BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json));
            return send(method, path, "application/json", body, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode upload(String path, BodyPublisher content) {
        return send("POST", path, "application/octet-stream", content);
    }

    private JsonNode send(String method, String path, String type, BodyPublisher body, String... header) {
        var request = HttpRequest.newBuilder(base.resolve("api/v1/" + path))
                .timeout(Duration.ofMinutes(10))
                .method(method, body)
                .header("Authorization", authorization);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (header.length > 0) {
            request.headers(header);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
