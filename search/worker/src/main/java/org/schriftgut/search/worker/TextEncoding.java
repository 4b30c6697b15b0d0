package org.schriftgut.search.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;

/**
 * Which characters bytes stand for: a byte order mark, UTF-16 by its zeros, UTF-8 if valid, what the text declares of
 * itself, and otherwise the encoding in which the text looks most like German. Only what cannot be German is guessed by
 * language, which takes short German texts for Greek or Chinese.
 */
final class TextEncoding implements EncodingDetector {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE_BYTES = 4 << 20;
    private static final int HEAD_CHARS = 4_096;
    /** What German files are found in, the likeliest first; the older two from DOS and the Macintosh. */
    private static final List<Charset> WESTERN =
            List.of(WINDOWS, Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    private static final Pattern DECLARED = Pattern.compile(
            "(?is)<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{2,40})|<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    @Override
    public Charset detect(InputStream in, Metadata metadata) throws IOException {
        if (in == null) {
            return null;
        }
        in.mark(SAMPLE_BYTES);
        var sample = in.readNBytes(SAMPLE_BYTES);
        in.reset();
        return of(sample);
    }

    static Charset of(byte[] bytes) {
        return ofUnicode(bytes).or(() -> declaredIn(bytes)).orElseGet(() -> guess(bytes));
    }

    /** The text of a part whose sender may have named its charset; a name that cannot be right does not count. */
    static String decode(byte[] bytes, String declared) {
        var named = named(declared).filter(charset -> fits(bytes, charset));
        return text(bytes, named.orElseGet(() -> of(bytes)));
    }

    static String decode(byte[] bytes) {
        return text(bytes, of(bytes));
    }

    private static String text(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A charset as Java has it; what calls itself Latin-1 is its superset, and ASCII says nothing. */
    static Optional<Charset> named(String name) {
        var clean = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return switch (clean) {
            case "", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "8bit", "binary", "default" -> Optional.empty();
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "ansi" -> Optional.of(WINDOWS);
            case "utf8", "unicode-1-1-utf-8", "utf-8mb4" -> Optional.of(StandardCharsets.UTF_8);
            case "cp-850", "cp_850" -> Optional.of(Charset.forName("IBM850"));
            default -> {
                try {
                    yield Optional.of(Charset.forName(clean));
                } catch (IllegalArgumentException e) {
                    yield Optional.empty();
                }
            }
        };
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        return !charset.equals(StandardCharsets.UTF_8) || isUtf8(bytes);
    }

    static Optional<Charset> ofUnicode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return byZeros(bytes).or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty());
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 of western text has a zero in nearly every second place and none in the others. */
    private static Optional<Charset> byZeros(byte[] bytes) {
        var zeros = new int[2];
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        var pairs = bytes.length / 2;
        if (pairs == 0 || Math.max(zeros[0], zeros[1]) < 0.6 * pairs || Math.min(zeros[0], zeros[1]) > 0.02 * pairs) {
            return Optional.empty();
        }
        var charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isMostlyPrinted(new String(bytes, charset)) ? Optional.of(charset) : Optional.empty();
    }

    static boolean isMostlyPrinted(CharSequence text) {
        var odd = text.chars()
                .filter(c -> Character.isISOControl(c) && "\t\n\r\f\u001A\u001B".indexOf(c) < 0
                        || c == 0xFFFD
                        || !Character.isDefined(c))
                .count();
        return odd * 200 <= text.length();
    }

    /** Valid UTF-8, but for a character that the end of the sample cuts. */
    static boolean isUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8_192);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return in.remaining() == 0 || bytes.length >= SAMPLE_BYTES;
            }
            out.clear();
        }
    }

    private static Optional<Charset> declaredIn(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD_CHARS), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(head);
        return found.find()
                ? named(found.group(1) == null ? found.group(2) : found.group(1))
                        // It is neither, as was seen already.
                        .filter(charset -> !charset.name().startsWith("UTF-"))
                : Optional.empty();
    }

    private static Charset guess(byte[] bytes) {
        var sample = bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
        var best = WINDOWS;
        var most = Integer.MIN_VALUE;
        for (var charset : WESTERN) {
            var score = germanness(new String(sample, charset));
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return most > 0 ? best : byLanguage(sample);
    }

    /** Points for letters and signs where German text has them, less for others. */
    private static int germanness(String text) {
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80) {
                var before = i == 0 ? ' ' : text.charAt(i - 1);
                var after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                points += points(before, c, after);
            }
        }
        return points;
    }

    private static int points(char before, char c, char after) {
        var inWord = isPlainLetter(before) || isPlainLetter(after);
        if ("äöüßÄÖÜ".indexOf(c) >= 0) {
            return inWord ? 3 : 1;
        }
        if ("„“”‚‘’–—…•»«›‹".indexOf(c) >= 0) {
            return Character.isLetter(before) && Character.isLetter(after) && c != '’' ? -2 : 1;
        }
        if ("€§°²³½¼¾µ·×±©®™\u00A0\u00AD¶´`".indexOf(c) >= 0) {
            return Character.isLetter(before) && Character.isLetter(after) ? -1 : 1;
        }
        if (c >= 0xC0 && c <= 0xFF || "ŠšŽžŒœŸ".indexOf(c) >= 0) {
            var others = (before >= 0x80 ? 1 : 0) + (after >= 0x80 ? 1 : 0);
            return others > 0 ? -2 : inWord ? 1 : 0;
        }
        return c == 0xFFFD || Character.isISOControl(c) ? -5 : -3;
    }

    private static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "äöüßÄÖÜ".indexOf(c) >= 0;
    }

    private static Charset byLanguage(byte[] sample) {
        try {
            var guessed = new Icu4jEncodingDetector().detect(new ByteArrayInputStream(sample), new Metadata());
            return guessed == null ? WINDOWS : guessed;
        } catch (IOException e) {
            return WINDOWS;
        }
    }
}
