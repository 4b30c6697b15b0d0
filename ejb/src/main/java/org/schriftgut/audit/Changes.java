package org.schriftgut.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Old and new values of the fields an act changed. Equal values leave no trace. */
public final class Changes {

    private final Map<String, Object> plain = new LinkedHashMap<>();
    private final Map<String, Object> personal = new LinkedHashMap<>();

    public static Changes none() {
        return new Changes();
    }

    /** A value that came into being. */
    public Changes set(String field, Object now) {
        return changed(field, null, now);
    }

    public Changes changed(String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            plain.put(field, Arrays.asList(value(before), value(now)));
        }
        return this;
    }

    /** A value about a person: kept apart and erasable. */
    public Changes personal(String field, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            personal.put(field, Arrays.asList(value(before), value(now)));
        }
        return this;
    }

    public boolean isEmpty() {
        return plain.isEmpty() && personal.isEmpty();
    }

    Map<String, Object> plainValues() {
        return plain;
    }

    Map<String, Object> personalValues() {
        return personal;
    }

    private static Object value(Object raw) {
        if (raw instanceof Collection<?> items) {
            return items.stream().map(Changes::value).toList();
        }
        return raw == null || raw instanceof Boolean || raw instanceof Long || raw instanceof Integer
                ? raw
                : raw.toString();
    }
}
