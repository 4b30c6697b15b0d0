package org.schriftgut.common;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why something is refused or found wrong: the lasting name of one sentence.
 *
 * <p>Each feature has one enum of codes, named after the feature and {@code Fault}. Both names go to the outside as
 * {@link #key()}: never rename them. The sentences stand in the bundles of web, one for each language.
 */
public interface Code {

    /** The constant's name. */
    String name();

    /**
     * What fills the sentence, in its order: numbers, days, points in time, enums, codes, ids, and texts that are names
     * or references. Never secrets, never sentences.
     */
    List<Class<?>> args();

    /** The feature and the name: {@code dossier.not-open}. */
    default String key() {
        var type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        return dashed(type.replaceFirst("Fault$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_")) + "." + dashed(name());
    }

    /** @throws IllegalArgumentException if these cannot fill the sentence */
    default void check(List<?> given) {
        var wanted = args();
        var fits = given.size() == wanted.size();
        for (var i = 0; fits && i < wanted.size(); i++) {
            fits = given.get(i) == null || wanted.get(i).isInstance(given.get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException(key() + " takes " + wanted + ", not " + types(given));
        }
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> types(List<?> given) {
        return Arrays.stream(given.toArray())
                .map(one -> one == null ? "null" : one.getClass().getSimpleName())
                .toList();
    }
}
