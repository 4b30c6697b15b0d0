package org.schriftgut.tenant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;

/**
 * Items of a part in their canonical form: equal items have equal text and hash, wherever they came from. A field that is null
 * is a field that is not there.
 */
record Items(SortedMap<String, Map<String, Object>> byKey, String json) {

    /** @throws Problem {@link Kind#INVALID} for values that are no items */
    static Items of(Map<String, ?> raw) {
        try {
            return read(CanonicalJson.text(plain(raw)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Problem(Kind.INVALID, TenantFault.ITEMS_UNREADABLE).causedBy(e);
        }
    }

    static Items read(String json) {
        var byKey = new TreeMap<String, Map<String, Object>>();
        CanonicalJson.read(json).forEach((key, value) -> {
            if (!(value instanceof Map<?, ?> item)) {
                throw new Problem(Kind.INVALID, TenantFault.ITEM_NO_OBJECT, key);
            }
            var fields = new TreeMap<String, Object>();
            item.forEach((field, content) -> {
                if (content != null) {
                    fields.put((String) field, content);
                }
            });
            byKey.put(key, Collections.unmodifiableMap(fields));
        });
        return new Items(Collections.unmodifiableSortedMap(byKey), CanonicalJson.text(byKey));
    }

    /** Numbers come in as whichever class the reader of the request chose. */
    private static Map<String, Object> plain(Map<String, ?> raw) {
        var values = new TreeMap<String, Object>();
        raw.forEach((key, value) -> values.put(key, plainValue(value)));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Object plainValue(Object raw) {
        if (raw instanceof BigDecimal number) {
            return number.longValueExact();
        }
        if (raw instanceof Collection<?> items) {
            return items.stream().map(Items::plainValue).toList();
        }
        return raw instanceof Map<?, ?> item ? plain((Map<String, ?>) item) : raw;
    }

    byte[] hash() {
        return Sha256.of(json);
    }

    String hex() {
        return HexFormat.of().formatHex(hash());
    }

    /** What has to change from this to the wanted items, by key. */
    List<ConfigChange> changesTo(Items wanted) {
        var keys = new TreeSet<>(byKey.keySet());
        keys.addAll(wanted.byKey.keySet());
        var changes = new ArrayList<ConfigChange>();
        for (var key : keys) {
            var before = byKey.get(key);
            var now = wanted.byKey.get(key);
            if (before == null || !before.equals(now)) {
                changes.add(new ConfigChange(key, before, now));
            }
        }
        return changes;
    }
}
