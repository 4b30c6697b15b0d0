package org.schriftgut.common;

import java.text.Normalizer;

/**
 * Cleans text that people typed or file systems sent, before it is stored.
 *
 * <p>Control characters and the invisible characters that turn the reading direction are taken out: they let a name look
 * like another one (U+202E in {@code invoice\u202Efdp.exe}). Path parts stay readable as text but never become a path:
 * content is stored under ids only.
 */
public final class DisplayText {

    private static final int MAX_NAME = 255;

    private DisplayText() {}

    /** A line of text: one line, no control or direction characters, NFC, trimmed; null when nothing is left. */
    public static String line(String raw) {
        if (raw == null) {
            return null;
        }
        var clean = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(DisplayText::isHarmless)
                .forEach(clean::appendCodePoint);
        var text = clean.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * A required line of text.
     *
     * @throws Problem {@link Kind#INVALID} when empty or longer than the limit
     */
    public static String required(String field, String raw, int maxLength) {
        var text = line(raw);
        if (text == null) {
            throw Problem.invalid(field, CommonFault.EMPTY);
        }
        return bounded(field, text, maxLength);
    }

    /** An optional line of text, null when empty. */
    public static String optional(String field, String raw, int maxLength) {
        var text = line(raw);
        return text == null ? null : bounded(field, text, maxLength);
    }

    /** The name of an uploaded file as shown to people, never empty, at most 255 characters, its ending kept. */
    public static String fileName(String raw) {
        var text = line(raw);
        if (text == null) {
            return "unbenannt";
        }
        if (text.length() <= MAX_NAME) {
            return text;
        }
        var dot = text.lastIndexOf('.');
        var ending = dot > 0 && text.length() - dot <= 16 ? text.substring(dot) : "";
        return text.substring(0, MAX_NAME - ending.length()) + ending;
    }

    private static String bounded(String field, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw Problem.invalid(field, CommonFault.TOO_LONG, maxLength);
        }
        return text;
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
