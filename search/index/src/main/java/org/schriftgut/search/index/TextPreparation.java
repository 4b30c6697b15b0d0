package org.schriftgut.search.index;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is done to a string before any engine analyses it, so that every engine needs only stock filters: Unicode NFC
 * (NFKC would change what is shown as a snippet) with ligatures as letters, control characters, direction marks and soft hyphens removed, words broken at the end
 * of a line joined.
 */
final class TextPreparation {

    /** A lower-case letter, a hyphen, a line break, the next word if it starts in lower case. */
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})[-\\u2010] ?\\r?\\n[ \\t]*(?=(\\p{Ll}+))");

    /** After these a hyphen at the end of a line belongs to a shortened compound: "Kinder- und Jugendhilfe". */
    private static final Set<String> JOINERS = Set.of("und", "oder", "bzw", "sowie", "wie", "als", "noch", "bis");

    private static final Pattern NOT_REFERENCE = Pattern.compile("[\\s./\\\\_:,;#()\\[\\]\\p{Pd}]+");

    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private TextPreparation() {}

    static String prepare(String text) {
        var clean = withoutLigatures(visible(normalize(text)));
        if (!mayBreakWords(clean)) {
            return clean;
        }
        return BROKEN_WORD.matcher(clean).replaceAll(found -> JOINERS.contains(found.group(1)) ? "- " : "");
    }

    /** Letters that PDFs draw in one; nobody types them, and to a reader they look the same. */
    private static String withoutLigatures(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c >= '\uFB00' && c <= '\uFB06') {
                return LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Form.NFKC));
            }
        }
        return text;
    }

    private static boolean mayBreakWords(String text) {
        return text.contains("-\n") || text.contains("-\r") || text.contains("- \n") || text.indexOf('\u2010') >= 0;
    }

    /** A reference number reduced to what counts: "10.24 / 3-2026" and "10-24/3 2026" are the same. */
    static String reference(String text) {
        var clean = visible(normalize(text)).toLowerCase(Locale.ROOT);
        return NOT_REFERENCE.matcher(clean).replaceAll("");
    }

    /** By hand: as a regular expression this was a sixth of the time of indexing. */
    private static String visible(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (isInvisible(text, at)) {
                var kept = new StringBuilder(text.length()).append(text, 0, at);
                for (var rest = at; rest < text.length(); rest++) {
                    if (!isInvisible(text, rest)) {
                        kept.append(text.charAt(rest));
                    }
                }
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean isInvisible(String text, int at) {
        var c = text.charAt(at);
        if (c >= ' ' && c < '\u007F') {
            return false;
        }
        return switch (c) {
            case '\t', '\n', '\r', '\f' -> false;
            case '\u00AD', '\uFEFF' -> true; // soft hyphen, byte order mark
            default ->
                Character.isISOControl(c)
                        || c >= '\u200B' && c <= '\u200F' // zero width, direction
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2060' && c <= '\u2069'
                        || Character.isSurrogate(c) && !isPaired(text, at);
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String normalize(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
