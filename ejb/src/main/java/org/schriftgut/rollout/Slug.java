package org.schriftgut.rollout;

import java.util.Locale;

/** A name in the letters of a key: small, without umlauts, {@code _} for all else. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    static String of(String text, int longest) {
        var small = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        var cut = small.substring(0, Math.min(LONGEST, small.length()));
        return cut.substring(0, Math.min(longest, cut.length()));
    }
}
