package org.schriftgut.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One field that differs.
 *
 * @param field where it is in the document: a JSON pointer
 * @param before null where it was not there
 * @param now null where it will not be there
 */
public record FieldChange(String field, Object before, Object now) {

    /** Objects are compared field by field, all else as a whole. */
    static List<FieldChange> between(Map<?, ?> before, Map<?, ?> now) {
        var changes = new ArrayList<FieldChange>();
        compare("", before, now, changes);
        return List.copyOf(changes);
    }

    private static void compare(String at, Map<?, ?> before, Map<?, ?> now, List<FieldChange> changes) {
        var names = new TreeSet<String>();
        before.keySet().forEach(name -> names.add((String) name));
        now.keySet().forEach(name -> names.add((String) name));
        for (var name : names) {
            var was = before.get(name);
            var is = now.get(name);
            var place = at + Pointer.of(name);
            if (was instanceof Map<?, ?> || is instanceof Map<?, ?>) {
                compare(place, fields(was), fields(is), changes);
            } else if (!Objects.equals(was, is)) {
                changes.add(new FieldChange(place, was, is));
            }
        }
    }

    private static Map<?, ?> fields(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
