package org.schriftgut.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as the Java platform brings it. */
final class Hash {

    static final int BYTES = 32;

    /** RFC 9162, section 2.1.1: prefix of an inner node. */
    private static final byte NODE = 1;

    private Hash() {}

    /** {@code SHA-256(0x01 || left || right)}. */
    static byte[] node(byte[] left, byte[] right) {
        return of(NODE, left, right);
    }

    static byte[] of(byte first, byte[]... rest) {
        var digest = sha256();
        digest.update(first);
        for (var part : rest) {
            digest.update(part);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform brings SHA-256", e);
        }
    }
}
