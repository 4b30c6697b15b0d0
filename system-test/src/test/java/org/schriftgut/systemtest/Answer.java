package org.schriftgut.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** What the server answered. */
public final class Answer {

    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    /** Method and address of what was asked. */
    public String request() {
        return request;
    }

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** A header, or null. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** All headers, by their names in small letters. */
    public Map<String, List<String>> headers() {
        return response.headers().map();
    }

    /** This answer, if it has the status; the test fails with the whole answer otherwise. */
    public Answer expect(int status) {
        Assertions.assertThat(status()).as("%s answered: %s", request, text()).isEqualTo(status);
        return this;
    }

    public JsonNode json() {
        try {
            return Api.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request + " answered " + status() + ": " + text(), e);
        }
    }

    /** The {@code id} of the object in the body. */
    public UUID id() {
        return UUID.fromString(json().path("id").asText());
    }
}
