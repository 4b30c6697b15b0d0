package org.schriftgut.web.multipart;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * What the headers of a part say; all others mean nothing in a form (RFC 7578, section 4.8).
 *
 * @param fileName null for a plain field
 */
record PartHead(String name, String fileName) {

    /** RFC 7578, section 4.7: no encoding, whatever it is called. */
    private static final List<String> PLAIN = List.of("7bit", "8bit", "binary");

    /** @throws Problem {@link FormFault#PART_UNREADABLE} */
    static PartHead of(List<byte[]> lines) {
        String name = null;
        String fileName = null;
        for (var bytes : lines) {
            var line = text(bytes);
            var colon = line.indexOf(':');
            var header = line.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (header.equals("content-disposition")) {
                name = parameter(value, "name");
                fileName = parameter(value, "filename");
            } else if (header.equals("content-transfer-encoding") && !PLAIN.contains(value.toLowerCase(Locale.ROOT))) {
                throw new Problem(Kind.INVALID, FormFault.PART_UNREADABLE);
            }
        }
        if (name == null) {
            throw new Problem(Kind.INVALID, FormFault.PART_UNREADABLE);
        }
        return new PartHead(name, fileName);
    }

    /** Forms are UTF-8 (RFC 7578, section 5.1); what is not is taken letter by letter. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** The value behind {@code ; name=}, in quotes or not; null if there is none. */
    private static String parameter(String value, String wanted) {
        var at = value.indexOf(';');
        while (at >= 0) {
            var equals = value.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            var name = value.substring(at + 1, equals).strip();
            var given = value.substring(equals + 1).stripLeading();
            var quoted = given.startsWith("\"");
            var end = quoted ? endOfQuotes(given) : endOfToken(given);
            if (name.equalsIgnoreCase(wanted)) {
                return quoted
                        ? given.substring(1, end).replace("\\\"", "\"").replace("%22", "\"")
                        : given.substring(0, end).strip();
            }
            at = given.indexOf(';', end);
            value = given;
        }
        return null;
    }

    private static int endOfToken(String given) {
        var semicolon = given.indexOf(';');
        return semicolon < 0 ? given.length() : semicolon;
    }

    private static int endOfQuotes(String given) {
        for (var i = 1; i < given.length(); i++) {
            if (given.charAt(i) == '"' && given.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return given.length();
    }
}
