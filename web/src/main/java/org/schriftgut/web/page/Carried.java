package org.schriftgut.web.page;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent after the session had ended, carried through the sign-in in hidden fields.
 *
 * @param target where it was to go, a path of the pages; empty for none
 * @param fields what was typed, by field name
 */
public record Carried(String target, Map<String, List<String>> fields) {

    /** Hidden field with the target. */
    public static final String TARGET = "formular";

    /** What the names of the carried fields begin with, so that they touch no field of the sign-in. */
    public static final String PREFIX = "feld.";

    /** Nothing was lost. */
    public static final Carried NONE = new Carried("", Map.of());

    public boolean isPresent() {
        return !target.isEmpty();
    }

    /** What a person typed, without the technical fields. */
    public List<Map.Entry<String, List<String>>> typed() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .filter(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()))
                .toList();
    }
}
