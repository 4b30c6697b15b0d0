package org.schriftgut.storage;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What was written, measured while the bytes passed: over the content, not over its stored form.
 *
 * @param sha256 32 bytes
 */
record Written(long sizeBytes, byte[] sha256) {
    Written {
        if (sizeBytes < 0 || sha256.length != 32) {
            throw new IllegalArgumentException("A size and 32 bytes of SHA-256, please");
        }
        sha256 = sha256.clone();
    }

    @Override
    public byte[] sha256() {
        return sha256.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Written w && w.sizeBytes == sizeBytes && Arrays.equals(w.sha256, sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    @Override
    public String toString() {
        return sizeBytes + " bytes, SHA-256 " + HexFormat.of().formatHex(sha256);
    }
}
