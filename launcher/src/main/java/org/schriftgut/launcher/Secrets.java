package org.schriftgut.launcher;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords and tokens. */
final class Secrets {
    private static final int BYTES = 24;

    private Secrets() {}

    /** 48 hexadecimal digits, 192 bits of chance. */
    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
