package org.schriftgut.audit;

import java.util.regex.Pattern;

/**
 * A word of the product's own: a format, a kind of act, the key of a part of the configuration, a right with the id of who has
 * it. Never what somebody typed, though it be short.
 */
public record LogCode(String word) {

    private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9.:+-]{0,99}");

    /** @throws IllegalArgumentException for what no constant of the product looks like */
    public LogCode {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("Not a word of our own: " + word.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
