package org.schriftgut.evidence;

/** The hash of one log entry. */
public final class LogLeaf {

    /** Bytes of random salt in front of each payload. */
    public static final int SALT_BYTES = 16;

    /** RFC 9162, section 2.1.1: prefix of a leaf. */
    private static final byte LEAF = 0;

    private LogLeaf() {}

    /** {@code SHA-256(0x00 || salt || payload)}. */
    public static byte[] hash(byte[] salt, byte[] payload) {
        return Hash.of(LEAF, salt, payload);
    }
}
