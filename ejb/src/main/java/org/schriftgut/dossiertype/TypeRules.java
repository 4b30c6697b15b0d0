package org.schriftgut.dossiertype;

import java.util.Locale;
import java.util.Map;
import org.schriftgut.rights.AccessSetting;

/**
 * What was decided for types, by the name as a plan spells it. Pure.
 *
 * @param byKey decisions by {@link #key}; types nobody decided about are left out
 */
public record TypeRules(Map<String, AccessSetting> byKey) {

    /** Nothing was decided for any type. */
    public static final TypeRules NONE = new TypeRules(Map.of());

    public TypeRules {
        byKey = Map.copyOf(byKey);
    }

    /** @param type name in any case; null where an entry names none */
    public AccessSetting of(String type) {
        return type == null ? AccessSetting.INHERITED : byKey.getOrDefault(key(type), AccessSetting.INHERITED);
    }

    /** Equal for names that mean the same type. V040 writes the same for plans that were there before. */
    public static String key(String type) {
        return type.toLowerCase(Locale.ROOT);
    }
}
