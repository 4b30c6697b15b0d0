package org.schriftgut.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4) as every Java platform brings it. */
public final class Sha256 {

    private Sha256() {}

    /** The hash of a text in UTF-8, 32 bytes. */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes that are at hand, 32 bytes. */
    public static byte[] of(byte[] content) {
        return digest().digest(content);
    }

    /** A fresh one, for content that comes in parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform brings SHA-256", e);
        }
    }
}
