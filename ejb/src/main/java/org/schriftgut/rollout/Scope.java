package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of an expression stand for at one place.
 *
 * @param values root to value
 * @param table the table whose row it is about
 * @param row key of that row; empty for none
 * @param each the list whose line it is about
 */
record Scope(Map<String, Object> values, Optional<String> table, String row, Optional<String> each) {

    Scope with(String root, Object value) {
        var more = new HashMap<>(values);
        more.put(root, value);
        return new Scope(more, table, row, each);
    }

    Scope line(String list, Object line) {
        var more = new HashMap<>(values);
        more.put("line", line);
        return new Scope(more, table, row, Optional.of(list));
    }
}
