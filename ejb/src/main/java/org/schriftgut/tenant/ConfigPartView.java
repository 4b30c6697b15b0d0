package org.schriftgut.tenant;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part, before one looks into it.
 *
 * @param dependsOn parts whose keys it may name
 * @param schema JSON Schema (2020-12) of its items by their keys
 */
public record ConfigPartView(String part, int format, Set<String> dependsOn, Map<String, Object> schema) {

    static ConfigPartView of(ConfigPart<?> part) {
        return new ConfigPartView(
                part.key(), part.format(), new TreeSet<>(part.dependsOn()), new DocumentForm<>(part).schema());
    }
}
