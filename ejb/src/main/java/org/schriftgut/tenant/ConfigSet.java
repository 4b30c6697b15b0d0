package org.schriftgut.tenant;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * What is wanted of items, over any number of parts: only what is named here is touched.
 *
 * @param parts of each part, in which format its documents are written, and the documents by key; null for an item that goes
 */
public record ConfigSet(SortedMap<String, Documents> parts) {

    /** Documents of one part, as plain JSON values. */
    public record Documents(int format, SortedMap<String, Object> byKey) {}

    public ConfigSet {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * @param formats of each part that is named
     * @param raw part, key, document
     * @throws Problem {@link Kind#INVALID} for values no document has, and for a part without its format
     */
    public static ConfigSet of(Map<String, Integer> formats, Map<String, ? extends Map<String, ?>> raw) {
        var parts = new TreeMap<String, Documents>();
        raw.forEach((part, documents) -> {
            if (documents == null || formats.get(part) == null) {
                throw Problem.invalid("/" + part, TenantFault.FORMAT_MISSING, part);
            }
            parts.put(part, new Documents(formats.get(part), plain(documents)));
        });
        return new ConfigSet(parts);
    }

    static ConfigSet of(String part, int format, Map<String, ?> raw) {
        return of(Map.of(part, format), Map.of(part, raw));
    }

    String json() {
        var all = new TreeMap<String, Object>();
        parts.forEach(
                (part, documents) -> all.put(part, Map.of("format", documents.format(), "items", documents.byKey())));
        return CanonicalJson.text(all);
    }

    /** In one form, wherever it came from: numbers come in as whichever class the reader of the request chose. */
    private static SortedMap<String, Object> plain(Map<String, ?> raw) {
        try {
            var values = new TreeMap<String, Object>();
            raw.forEach((key, value) -> values.put(key, plainValue(value)));
            return Collections.unmodifiableSortedMap(new TreeMap<>(CanonicalJson.read(CanonicalJson.text(values))));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Problem(Kind.INVALID, TenantFault.ITEMS_UNREADABLE).causedBy(e);
        }
    }

    private static Object plainValue(Object raw) {
        if (raw instanceof BigDecimal number) {
            return number.longValueExact();
        }
        if (raw instanceof Collection<?> items) {
            return items.stream().map(ConfigSet::plainValue).toList();
        }
        if (!(raw instanceof Map<?, ?> fields)) {
            return raw;
        }
        var values = new TreeMap<String, Object>();
        fields.forEach((name, value) -> {
            // a field that is null is a field that is not there
            if (value != null) {
                values.put((String) name, plainValue(value));
            }
        });
        return values;
    }
}
