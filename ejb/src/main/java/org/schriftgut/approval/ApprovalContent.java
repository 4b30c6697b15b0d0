package org.schriftgut.approval;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schriftgut.common.CanonicalJson;

/** Exactly what is to be done, as canonical JSON (RFC 8785): equal contents have equal hashes. */
record ApprovalContent(String json) {

    static ApprovalContent of(Map<String, ?> values) {
        return new ApprovalContent(CanonicalJson.text(values));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform brings SHA-256", e);
        }
    }

    /** Read back: ids and names of constants are texts here. */
    Map<String, Object> values() {
        try (var reader = Json.createReader(new StringReader(json))) {
            return map(reader.readObject());
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
            case ARRAY ->
                ((JsonArray) value).stream().map(ApprovalContent::plain).toList();
            case OBJECT -> map(value.asJsonObject());
        };
    }
}
