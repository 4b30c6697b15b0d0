package org.schriftgut.rollout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as answers and expressions hold them: texts, {@link Long}, {@link Double}, {@link Boolean}, lists, and maps with texts as
 * keys. Nothing else, and nothing is null inside.
 */
final class Values {

    private Values() {}

    /** @return null for JSON's null, which only a choice of a formula may hold */
    static Object of(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        } else if (node.isNumber()) {
            return node.doubleValue();
        } else if (node.isArray()) {
            var list = new ArrayList<>();
            node.forEach(item -> list.add(of(item)));
            return Collections.unmodifiableList(list);
        } else if (node.isObject()) {
            var map = new LinkedHashMap<String, Object>();
            node.properties().forEach(each -> map.put(each.getKey(), of(each.getValue())));
            return Collections.unmodifiableMap(map);
        }
        return null;
    }

    /** Its lines, if it is a table. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Object value) {
        return value instanceof List<?> list
                ? (List<Map<String, Object>>)
                        (List<?>) list.stream().filter(Map.class::isInstance).toList()
                : List.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    static Optional<Long> whole(Object value) {
        return value instanceof Long number ? Optional.of(number) : Optional.empty();
    }
}
