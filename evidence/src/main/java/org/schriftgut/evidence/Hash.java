package org.schriftgut.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as the Java platform brings it. */
final class Hash {

    static final int BYTES = 32;

    private Hash() {}

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
