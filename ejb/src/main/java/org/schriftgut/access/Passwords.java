package org.schriftgut.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;

/** Slow salted hashes: bcrypt; passwords over 72 bytes are hashed before, so that no byte is ignored. */
final class Passwords {

    /** About a quarter of a second on a server of 2026. */
    private static final int COST = 12;

    /** Compared against when there is no such account, so that the answer takes as long. */
    private static final String NOBODY = hash("no account has this password");

    private Passwords() {}

    static String hash(String password) {
        var hash = BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
                .hash(COST, password.getBytes(StandardCharsets.UTF_8));
        return new String(hash, StandardCharsets.US_ASCII);
    }

    /** Compares in the same time whether or not there is a hash to compare with. */
    static boolean matches(String password, String hash) {
        var result = BCrypt.verifyer(
                        BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
                .verify(
                        password.getBytes(StandardCharsets.UTF_8),
                        (hash == null ? NOBODY : hash).getBytes(StandardCharsets.US_ASCII));
        return result.verified && hash != null;
    }
}
