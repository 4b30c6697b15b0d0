package org.schriftgut.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schriftgut.common.CanonicalJson;

/**
 * What an entry says was changed: the values in its payload together with those that are kept apart because somebody typed them.
 * Values about persons are not among them.
 *
 * @param fields in the order of their names
 * @param isErased whether the entry held more once
 */
public record LoggedChanges(List<Field> fields, boolean isErased) {

    static final String SALT = "salt";

    static final String CONTENT = "content";

    /** Old and new value of a field; null where there was or is none. */
    public record Field(String name, String before, String now) {}

    /**
     * Joins both parts.
     *
     * @param payload null if it was erased
     * @param content null if the entry has none, or no more
     */
    public static LoggedChanges of(byte[] payload, String content) {
        if (payload == null) {
            return new LoggedChanges(List.of(), true);
        }
        var entry = CanonicalJson.read(new String(payload, StandardCharsets.UTF_8));
        var values = new TreeMap<String, Object>(map(entry.get("changes")));
        if (content != null) {
            values.putAll(CanonicalJson.read(content));
            values.remove(SALT);
        }
        var fields = values.entrySet().stream()
                .map(value -> field(value.getKey(), (List<?>) value.getValue()))
                .toList();
        return new LoggedChanges(fields, content == null && entry.containsKey(CONTENT));
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object changes) {
        return changes == null ? Map.of() : (Map<String, Object>) changes;
    }

    private static Field field(String name, List<?> pair) {
        return new Field(name, text(pair.get(0)), text(pair.get(1)));
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(LoggedChanges::text).collect(Collectors.joining(", "));
        }
        return value == null ? null : value.toString();
    }
}
