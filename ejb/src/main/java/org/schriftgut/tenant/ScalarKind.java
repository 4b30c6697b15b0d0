package org.schriftgut.tenant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schriftgut.common.Finding;

/** Values of documents that have no parts and are no texts. */
enum ScalarKind {
    WHOLE_NUMBER {
        @Override
        Map<String, Object> schema(int from, int to) {
            var schema = new LinkedHashMap<String, Object>(Map.of("type", "integer", "minimum", from));
            if (to < Integer.MAX_VALUE) {
                schema.put("maximum", to);
            }
            return schema;
        }

        @Override
        Object read(Object raw, int from, int to) {
            return raw instanceof Long number && number >= from && number <= to ? number.intValue() : null;
        }

        @Override
        Object write(Object value) {
            return ((Integer) value).longValue();
        }

        @Override
        Finding fault(String at, int from, int to) {
            return Finding.of(at, TenantFault.NO_NUMBER, from, to);
        }
    },
    TRUTH {
        @Override
        Map<String, Object> schema(int from, int to) {
            return Map.of("type", "boolean");
        }

        @Override
        Object read(Object raw, int from, int to) {
            return raw instanceof Boolean ? raw : null;
        }

        @Override
        Object write(Object value) {
            return value;
        }

        @Override
        Finding fault(String at, int from, int to) {
            return new Finding(at, TenantFault.NO_TRUTH);
        }
    },
    DAY {
        @Override
        Map<String, Object> schema(int from, int to) {
            return Map.of("type", "string", "format", "date");
        }

        @Override
        Object read(Object raw, int from, int to) {
            try {
                return raw instanceof String text ? LocalDate.parse(text) : null;
            } catch (DateTimeException e) {
                return null; // the fault says so
            }
        }

        @Override
        Object write(Object value) {
            return value.toString();
        }

        @Override
        Finding fault(String at, int from, int to) {
            return new Finding(at, TenantFault.NO_DAY);
        }
    };

    abstract Map<String, Object> schema(int from, int to);

    /** The value, or null for anything else. */
    abstract Object read(Object raw, int from, int to);

    abstract Object write(Object value);

    abstract Finding fault(String at, int from, int to);
}
