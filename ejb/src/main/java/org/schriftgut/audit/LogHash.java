package org.schriftgut.audit;

import java.util.HexFormat;

/**
 * A SHA-256 that nothing can be guessed from: of what is public, or of what holds a random salt. The hash of a file is content
 * ({@link Changes#content}).
 */
public record LogHash(String hex) {

    private static final int BYTES = 32;

    public LogHash {
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex.length() + " digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
