package org.schriftgut.fileplan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for codes. A code is text: {@code 0.1} and {@code 0.10} differ, {@code 00} is not {@code 0}. */
final class EntryCode {

    static final int MAX_LENGTH = 100;

    private static final String SEPARATORS = "./- _";

    private EntryCode() {}

    /**
     * The code without what people spell differently: separators and case. {@code "0010 A20 011-4"} gives
     * {@code "0010A200114"}. Empty when nothing but separators is left.
     */
    static String key(String code) {
        var key = new StringBuilder();
        Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The first text after all that start with the key, in the order of code points. */
    static String keyEnd(String key) {
        var last = key.codePointBefore(key.length());
        return new StringBuilder(key.substring(0, key.length() - Character.charCount(last)))
                .appendCodePoint(last + 1)
                .toString();
    }

    /**
     * The code above, for plans that do not state it.
     *
     * <p>What stands before the last separator; in bare decimals ({@code 001} below {@code 00}) one digit less; in any
     * other code the longest known code it starts with.
     *
     * @return empty for a code at the top
     */
    static Optional<String> parent(String code, Set<String> known) {
        var cut = lastSeparator(code);
        if (cut > 0) {
            return Optional.of(code.substring(0, cut).strip());
        }
        if (code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return code.length() == 1 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 1));
        }
        for (var length = code.length() - 1; length > 0; length--) {
            var prefix = code.substring(0, length);
            if (known.contains(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    private static int lastSeparator(String code) {
        for (var i = code.length() - 1; i >= 0; i--) {
            if (SEPARATORS.indexOf(code.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
