package org.schriftgut.common;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that equal values give equal bytes.
 *
 * <p>Accepts maps with text keys, collections, text, whole numbers, booleans and null. Fractions are not accepted: their
 * form is the hard part of the RFC and nothing here needs them.
 */
public final class CanonicalJson {

    /** RFC 8785, section 3.2.3: keys in the order of their UTF-16 code units, which is what Java compares. */
    private static final Comparator<String> KEY_ORDER = Comparator.naturalOrder();

    private CanonicalJson() {}

    public static byte[] bytes(Map<String, ?> value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Map<String, ?> value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /**
     * Reads back what was written: maps keep their order, whole numbers become {@code Long}.
     *
     * @throws IllegalArgumentException if it is no such JSON object
     */
    public static Map<String, Object> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return map(reader.readObject());
        } catch (JsonException | ArithmeticException e) {
            throw new IllegalArgumentException("No canonical JSON object", e);
        }
    }

    private static Map<String, Object> map(JsonObject object) {
        var values = new LinkedHashMap<String, Object>();
        object.forEach((key, value) -> values.put(key, plain(value)));
        return Collections.unmodifiableMap(values);
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case ARRAY -> value.asJsonArray().stream().map(CanonicalJson::plain).toList();
            case OBJECT -> map(value.asJsonObject());
        };
    }

    private static void write(Object value, StringBuilder out) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            out.append(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Collection<?> items) {
            var separator = "[";
            for (var item : items) {
                out.append(separator);
                write(item, out);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number) {
            throw new IllegalArgumentException("Only whole numbers: " + value);
        } else {
            quote(value.toString(), out);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var keys =
                map.keySet().stream().map(String.class::cast).sorted(KEY_ORDER).toList();
        var separator = "{";
        for (var key : keys) {
            out.append(separator);
            quote(key, out);
            out.append(':');
            write(map.get(key), out);
            separator = ",";
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    /** RFC 8785, section 3.2.2.2. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
