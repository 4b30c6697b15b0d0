package org.schriftgut.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is done to a string before any engine analyses it, so that every engine needs only stock filters: Unicode NFC
 * (NFKC would change what is shown as a snippet), control characters and soft hyphens removed, words broken at the end
 * of a line joined.
 */
final class TextPreparation {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cs}]" + "|[\\p{Cc}&&[^\\t\\n\\r\\f]]");

    /** A lower-case letter, a hyphen, a line break, the next word if it starts in lower case. */
    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<=\\p{Ll})[-\\u2010][ \\t]*\\r?\\n[ \\t]*(?=(\\p{Ll}+))");

    /** After these a hyphen at the end of a line belongs to a shortened compound: "Kinder- und Jugendhilfe". */
    private static final Set<String> JOINERS = Set.of("und", "oder", "bzw", "sowie", "wie", "als", "noch", "bis");

    private static final Pattern NOT_REFERENCE = Pattern.compile("[\\s./\\\\_:,;#()\\[\\]\\p{Pd}]+");

    private TextPreparation() {}

    static String prepare(String text) {
        var clean = INVISIBLE.matcher(normalize(text)).replaceAll("");
        return BROKEN_WORD.matcher(clean).replaceAll(found -> JOINERS.contains(found.group(1)) ? "- " : "");
    }

    /** A reference number reduced to what counts: "10.24 / 3-2026" and "10-24/3 2026" are the same. */
    static String reference(String text) {
        var clean = INVISIBLE.matcher(normalize(text)).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_REFERENCE.matcher(clean).replaceAll("");
    }

    private static String normalize(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
