package org.schriftgut.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One entry as a line of an exported log.
 *
 * @param root of the tree after this entry, as the line states it
 * @param salt null unless the content is there; so is {@code payload}
 */
record LogLine(Kind kind, long position, byte[] leafHash, byte[] root, byte[] salt, String payload) {

    /** What the line holds of an entry. */
    enum Kind {
        ENTRY,
        WITHHELD,
        PURGED,
        ERASED
    }

    static LogLine of(String text) {
        var words = text.split(" ", 6);
        var kind =
                switch (words[0]) {
                    case "entry" -> Kind.ENTRY;
                    case "withheld" -> Kind.WITHHELD;
                    case "purged" -> Kind.PURGED;
                    case "erased" -> Kind.ERASED;
                    default -> throw new IllegalArgumentException(words[0]);
                };
        if (words.length != (kind == Kind.ENTRY ? 6 : 4)) {
            throw new IllegalArgumentException(text);
        }
        return new LogLine(
                kind,
                Long.parseLong(words[1]),
                hash(words[2]),
                hash(words[3]),
                kind == Kind.ENTRY ? HexFormat.of().parseHex(words[4]) : null,
                kind == Kind.ENTRY ? words[5] : null);
    }

    /** The words of a line that begins with the one given. */
    static String[] words(String text, String first, int count) {
        var words = text.split(" ", -1);
        if (words.length != count || !words[0].equals(first)) {
            throw new IllegalArgumentException(text);
        }
        return words;
    }

    /** The tree under the entries before the first. */
    static TreeHead before(String text) {
        var words = words(text, "from", 3);
        var size = Long.parseLong(words[1]);
        return TreeHead.of(size, size == 0 ? new byte[0] : HexFormat.of().parseHex(words[2]));
    }

    /** Salts have one length, so that no byte can move from the salt to the payload. */
    boolean isWhatWasLogged() {
        return salt.length == LogLeaf.SALT_BYTES
                && Arrays.equals(leafHash, LogLeaf.hash(salt, payload.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isRoot(byte[] computed) {
        return Arrays.equals(root, computed);
    }

    private static byte[] hash(String hex) {
        var hash = HexFormat.of().parseHex(hex);
        if (hash.length != Hash.BYTES) {
            throw new IllegalArgumentException(hex);
        }
        return hash;
    }
}
