package org.schriftgut.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a log has promised at a moment: so many entries, with this root. Whoever keeps one can hold the log to it.
 *
 * @param tenant whose log
 * @param number of the head in its log, from 1, without gaps
 * @param size entries it covers
 * @param root of the hash tree over them
 * @param time when it was signed
 * @param waiting entries that were written at that time and had no place in the log yet
 * @param publicKey the key that verifies it, X.509 SubjectPublicKeyInfo
 * @param signature Ed25519 (RFC 8032) over {@link #text()}
 */
public record SignedHead(
        UUID tenant,
        long number,
        long size,
        byte[] root,
        Instant time,
        long waiting,
        byte[] publicKey,
        byte[] signature) {

    private static final String WORD = "head";

    /** A head that is to be signed. */
    public static SignedHead sign(UUID tenant, long number, TreeHead tree, Instant time, long waiting, HeadKey key) {
        var bare =
                new SignedHead(tenant, number, tree.size(), tree.root(), time, waiting, key.publicKey(), new byte[0]);
        return new SignedHead(
                tenant, number, bare.size, bare.root, time, waiting, bare.publicKey, key.sign(bare.text()));
    }

    /** The bytes that are signed: six lines of ASCII, each ended by a line feed. docs/formats/audit-log-v2.md, "Heads". */
    public byte[] text() {
        return """
                schriftgut-audit-head 1
                tenant %s
                head %d
                size %d %s
                time %s
                waiting %d
                """
                .formatted(tenant, number, size, HexFormat.of().formatHex(root), time, waiting)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the signature is that of its own key over its own text. Whose key it is, is for others to know. */
    public boolean isGenuine() {
        return HeadKey.verifies(publicKey, text(), signature);
    }

    /** The head as a line of an exported log. */
    public String line() {
        return String.join(
                " ",
                WORD,
                Long.toString(number),
                Long.toString(size),
                HexFormat.of().formatHex(root),
                time.toString(),
                Long.toString(waiting),
                Base64.getEncoder().encodeToString(publicKey),
                Base64.getEncoder().encodeToString(signature));
    }

    /**
     * The head that a line of an exported log holds.
     *
     * @throws RuntimeException of one kind or another if the line is none
     */
    public static SignedHead ofLine(UUID tenant, String line) {
        var words = line.split(" ", -1);
        if (words.length != 8 || !words[0].equals(WORD)) {
            throw new IllegalArgumentException("Not a head: " + line);
        }
        return new SignedHead(
                tenant,
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                HexFormat.of().parseHex(words[3]),
                Instant.parse(words[4]),
                Long.parseLong(words[5]),
                Base64.getDecoder().decode(words[6]),
                Base64.getDecoder().decode(words[7]));
    }
}
