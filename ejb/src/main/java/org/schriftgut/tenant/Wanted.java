package org.schriftgut.tenant;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The wanted state of all parts: what stands, with the set's changes made.
 *
 * @param parts documents by their keys, in the form they are sent in
 */
public record Wanted(Map<String, SortedMap<String, Map<String, Object>>> parts) {

    public boolean has(String part, String key) {
        return keys(part).contains(key);
    }

    public Set<String> keys(String part) {
        return parts.containsKey(part) ? parts.get(part).keySet() : Set.of();
    }
}
