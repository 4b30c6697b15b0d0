package org.schriftgut.tenant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.schriftgut.common.Code;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;

/**
 * What a value of a document may be: read from plain JSON values, written back, and told as a JSON Schema. All three come from
 * the one record, so that they cannot part.
 */
sealed interface Shape permits Shape.Text, Shape.Scalar, Shape.Choices, Shape.Words, RecordShape {

    /** JSON Schema 2020-12. */
    Map<String, Object> schema();

    /** The value; what is wrong goes to the findings, and null comes back then. */
    Object read(Object raw, String at, List<Finding> findings);

    Object write(Object value);

    /** Tells each text that is a key of a part, with its place. */
    default void references(Object value, String at, BiConsumer<String, ConfigKey> told) {}

    /** What an optional value is where it is left out. */
    default Object nothing() {
        return null;
    }

    private static Object refuse(List<Finding> findings, String at, Code code, Object... args) {
        findings.add(Finding.of(at, code, args));
        return null;
    }

    /** A line of text. */
    record Text(int longest, String keyOf) implements Shape {

        @Override
        public Map<String, Object> schema() {
            var schema =
                    new LinkedHashMap<String, Object>(Map.of("type", "string", "minLength", 1, "maxLength", longest));
            if (!keyOf.isEmpty()) {
                schema.put("x-key-of", keyOf);
            }
            return schema;
        }

        @Override
        public Object read(Object raw, String at, List<Finding> findings) {
            if (!(raw instanceof String text) || text.isEmpty()) {
                return refuse(findings, at, TenantFault.NO_TEXT);
            }
            if (text.length() > longest) {
                return refuse(findings, at, TenantFault.TEXT_TOO_LONG, longest);
            }
            // a text that is changed by cleaning would differ each time it is compared
            return text.equals(DisplayText.line(text)) ? text : refuse(findings, at, TenantFault.TEXT_UNCLEAN);
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public void references(Object value, String at, BiConsumer<String, ConfigKey> told) {
            if (!keyOf.isEmpty()) {
                told.accept(at, new ConfigKey(keyOf, (String) value));
            }
        }
    }

    /** A value that has no parts. */
    record Scalar(ScalarKind kind, int from, int to) implements Shape {

        @Override
        public Map<String, Object> schema() {
            return kind.schema(from, to);
        }

        @Override
        public Object read(Object raw, String at, List<Finding> findings) {
            var value = kind.read(raw, from, to);
            if (value == null) {
                findings.add(kind.fault(at, from, to));
            }
            return value;
        }

        @Override
        public Object write(Object value) {
            return kind.write(value);
        }
    }

    /** A constant of an enum. */
    record Words(Class<? extends Enum<?>> type) implements Shape {

        List<String> names() {
            return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("enum", names());
        }

        @Override
        public Object read(Object raw, String at, List<Finding> findings) {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(raw)) {
                    return constant;
                }
            }
            return refuse(findings, at, TenantFault.NO_SUCH_WORD, names());
        }

        @Override
        public Object write(Object value) {
            return ((Enum<?>) value).name();
        }
    }

    /** Several values, each once: a list, or by the constants of an enum. */
    record Choices(Shape each, Words by, boolean needsOne) implements Shape {

        @Override
        public Map<String, Object> schema() {
            var schema = new LinkedHashMap<String, Object>();
            if (by == null) {
                schema.put("type", "array");
                schema.put("items", each.schema());
                schema.put("uniqueItems", true);
            } else {
                schema.put("type", "object");
                schema.put("propertyNames", by.schema());
                schema.put("additionalProperties", each.schema());
            }
            if (needsOne) {
                schema.put(by == null ? "minItems" : "minProperties", 1);
            }
            return schema;
        }

        @Override
        public Object read(Object raw, String at, List<Finding> findings) {
            return by == null ? list(raw, at, findings) : map(raw, at, findings);
        }

        private Object list(Object raw, String at, List<Finding> findings) {
            if (!(raw instanceof Collection<?> items) || needsOne && items.isEmpty()) {
                return refuse(findings, at, TenantFault.NO_LIST);
            }
            if (new HashSet<>(items).size() < items.size()) {
                return refuse(findings, at, TenantFault.TWICE_IN_LIST);
            }
            var values = new ArrayList<>();
            var known = findings.size();
            for (var item : items) {
                values.add(each.read(item, at + Pointer.of(String.valueOf(values.size())), findings));
            }
            return findings.size() > known ? null : values;
        }

        private Object map(Object raw, String at, List<Finding> findings) {
            if (!(raw instanceof Map<?, ?> items) || needsOne && items.isEmpty()) {
                return refuse(findings, at, TenantFault.NO_OBJECT);
            }
            var values = new TreeMap<>();
            var known = findings.size();
            items.forEach((key, item) -> {
                var place = at + Pointer.of((String) key);
                var word = by.read(key, place, findings);
                var value = each.read(item, place, findings);
                if (word != null && value != null) {
                    values.put(word, value);
                }
            });
            return findings.size() > known ? null : values;
        }

        @Override
        public Object write(Object value) {
            if (value instanceof Map<?, ?> items) {
                var written = new TreeMap<String, Object>();
                items.forEach((key, item) -> written.put((String) by.write(key), each.write(item)));
                return written;
            }
            return ((Collection<?>) value).stream().map(each::write).toList();
        }

        @Override
        public void references(Object value, String at, BiConsumer<String, ConfigKey> told) {
            if (value instanceof Collection<?> items) {
                var index = 0;
                for (var item : items) {
                    each.references(item, at + Pointer.of(String.valueOf(index++)), told);
                }
            }
        }

        @Override
        public Object nothing() {
            return by == null ? List.of() : Map.of();
        }
    }
}
