package org.schriftgut.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.ProblemJson;
import org.schriftgut.web.problem.RequestFault;

/**
 * Reads and writes the records of all areas, and problems, as JSON.
 *
 * <p>A provider of our own, because which one the server picks depends on the libraries that happen to lie in the
 * application. Keys are in the order of the alphabet, times as in ISO 8601, unknown keys and numbers
 * that do not fit are refused ({@link StrictJson}).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, ProblemJson.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** No JSON request of this API comes near; content travels as bytes. */
    static final int MAX_BYTES = 1 << 20;

    private static final String OURS = "org.schriftgut.web.";

    private final Jsonb jsonb = JsonbBuilder.create();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return isOurs(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Problem(Kind.TOO_LARGE, RequestFault.BODY_TOO_LARGE, MAX_BYTES);
        }
        return read(type, bytes);
    }

    /**
     * The record that JSON stands for.
     *
     * @throws Problem {@link Kind#INVALID} for anything else
     */
    <T> T read(Class<T> type, byte[] bytes) {
        T value;
        try {
            try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                StrictJson.check(type, reader.readValue());
            }
            value = jsonb.fromJson(new ByteArrayInputStream(bytes), type);
        } catch (JsonException | ArithmeticException | IllegalStateException e) {
            throw new Problem(Kind.INVALID, JsonFault.NOT_JSON);
        } catch (JsonbException e) {
            throw new Problem(Kind.INVALID, RequestFault.BODY_UNREADABLE, Given.plain(e)).causedBy(e);
        }
        if (value == null) {
            throw new Problem(Kind.INVALID, RequestFault.BODY_NO_OBJECT);
        }
        return value;
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(write(value));
    }

    /** All of it before the first byte leaves: a fault on the way can still be answered. */
    byte[] write(Object value) {
        return jsonb.toJson(value).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOurs(Class<?> type) {
        return type == ProblemJson.class
                || type.isRecord() && type.getPackageName().startsWith(OURS);
    }
}
