package org.schriftgut.common;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads one setting by its documented name: a secret from the server's credential store, anything else from the environment or,
 * in tests, a system property of the same name.
 *
 * <p>A wrong value stops the start with a sentence that says what to do. All names: docs/operations.md.
 */
public final class Setting {

    private Setting() {}

    public static Optional<String> text(String name) {
        return StartSecrets.text(name)
                .or(() -> Optional.ofNullable(System.getProperty(name, System.getenv(name))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public static String required(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException("Set " + name + ": it has no default."));
    }

    public static String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /** A whole number within bounds, both inclusive. */
    public static long number(String name, long otherwise, long least, long most) {
        var raw = text(name);
        if (raw.isEmpty()) {
            return otherwise;
        }
        try {
            var value = Long.parseLong(raw.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with the bounds
        }
        throw new IllegalStateException(
                "Set %s to a whole number between %d and %d, not \"%s\".".formatted(name, least, most, raw.get()));
    }

    /** One of the given words, any case; the first is the default. */
    public static String choice(String name, String... words) {
        var raw = text(name, words[0]).toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (word.equals(raw)) {
                return word;
            }
        }
        throw new IllegalStateException(
                "Set %s to one of %s, not \"%s\".".formatted(name, String.join(", ", words), raw));
    }
}
