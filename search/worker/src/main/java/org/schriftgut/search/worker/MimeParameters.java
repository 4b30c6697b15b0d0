package org.schriftgut.search.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Value and parameters of a MIME field as senders write them, not only as RFC 2045 and 2231 want them: in pieces,
 * unquoted with spaces, in raw bytes of some charset, with encoded words inside quotes.
 *
 * @param value what stands before the first semicolon, in lower case
 * @param parameters by name in lower case, decoded
 */
record MimeParameters(String value, Map<String, String> parameters) {
    private static final Pattern PIECE = Pattern.compile("([^*]+)\\*(?:(\\d{1,4})(\\*)?)?");

    /** One piece of a value (RFC 2231, section 3). */
    private record Piece(String text, boolean isEscaped) {}

    static MimeParameters none() {
        return new MimeParameters("", Map.of());
    }

    static MimeParameters of(String field) {
        var semicolon = field.indexOf(';');
        var value = semicolon < 0 ? field : field.substring(0, semicolon);
        var plain = new LinkedHashMap<String, String>();
        var pieces = new LinkedHashMap<String, TreeMap<Integer, Piece>>();
        for (var at = semicolon; at >= 0 && at < field.length(); ) {
            var end = endOf(field, at + 1);
            var parameter = field.substring(at + 1, end);
            var equals = parameter.indexOf('=');
            if (equals > 0) {
                var name = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                keep(name, unquoted(parameter.substring(equals + 1).strip()), plain, pieces);
            }
            at = end;
        }
        pieces.forEach((name, parts) -> plain.put(name, joined(parts)));
        return new MimeParameters(value.strip().toLowerCase(Locale.ROOT), plain);
    }

    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Up to the next semicolon outside quotes; a quote that never ends is none. */
    private static int endOf(String field, int start) {
        var quoted = false;
        var firstSemicolon = -1;
        for (var i = start; i < field.length(); i++) {
            var c = field.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';') {
                if (!quoted) {
                    return i;
                }
                firstSemicolon = firstSemicolon < 0 ? i : firstSemicolon;
            }
        }
        return quoted && firstSemicolon >= 0 ? firstSemicolon : field.length();
    }

    private static String unquoted(String value) {
        if (!value.startsWith("\"")) {
            return value;
        }
        var end = value.length() > 1 && value.endsWith("\"") ? value.length() - 1 : value.length();
        // Only before these is a backslash an escape to all; paths of Windows have it unescaped.
        return value.substring(1, end).replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static void keep(
            String name, String value, Map<String, String> plain, Map<String, TreeMap<Integer, Piece>> pieces) {
        var piece = PIECE.matcher(name);
        if (piece.matches()) {
            var isWhole = piece.group(2) == null;
            pieces.computeIfAbsent(piece.group(1).strip(), any -> new TreeMap<>())
                    .putIfAbsent(
                            isWhole ? 0 : Integer.parseInt(piece.group(2)),
                            new Piece(value, isWhole || piece.group(3) != null));
        } else {
            plain.putIfAbsent(name, EncodedWords.decode(value));
        }
    }

    private static String joined(TreeMap<Integer, Piece> pieces) {
        var charset = "";
        var bytes = new ByteArrayOutputStream();
        var isFirst = true;
        for (var piece : pieces.values()) {
            var text = piece.text();
            if (isFirst && piece.isEscaped()) {
                var quote = text.indexOf('\'');
                var second = text.indexOf('\'', quote + 1);
                if (quote >= 0 && second >= 0) {
                    charset = text.substring(0, quote);
                    text = text.substring(second + 1);
                }
            }
            isFirst = false;
            var rest = TextEncoding.named(charset).orElse(StandardCharsets.UTF_8);
            bytes.writeBytes(piece.isEscaped() ? EncodedWords.unescaped(text, '%', rest) : text.getBytes(rest));
        }
        return EncodedWords.decode(TextEncoding.decode(bytes.toByteArray(), charset));
    }
}
