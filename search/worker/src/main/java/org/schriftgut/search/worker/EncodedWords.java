package org.schriftgut.search.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Encoded words (RFC 2047), also where the RFC does not allow them. Neighbours are decoded together, since many senders
 * cut a letter of several bytes in two.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,60})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?\\r\\n]{0,2000})\\?=");

    private EncodedWords() {}

    static String decode(String value) {
        var words = WORD.matcher(value);
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        var charset = "";
        var end = 0;
        while (words.find()) {
            var between = value.substring(end, words.start());
            var isNext = bytes.size() > 0 && between.isBlank();
            if (!isNext || !words.group(1).equalsIgnoreCase(charset)) {
                flush(bytes, charset, text);
                text.append(isNext ? "" : between);
            }
            charset = words.group(1);
            bytes.writeBytes(bytes(words.group(2), words.group(3)));
            end = words.end();
        }
        flush(bytes, charset, text);
        return text.append(value, end, value.length()).toString();
    }

    private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder text) {
        if (bytes.size() > 0) {
            text.append(TextEncoding.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private static byte[] bytes(String encoding, String word) {
        if (encoding.equalsIgnoreCase("q")) {
            return unescaped(word.replace('_', ' '), '=', StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(word);
        } catch (IllegalArgumentException e) {
            return word.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Bytes written as an escape character and two hexadecimal digits. */
    static byte[] unescaped(String text, char escape, Charset rest) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            var high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            var low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (text.charAt(i) == escape && high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(text.charAt(i)).getBytes(rest));
            }
        }
        return bytes.toByteArray();
    }
}
