package org.schriftgut.organisation;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Slow salted hashes: bcrypt; passwords over 72 bytes are hashed before, so that no byte is ignored. */
public final class Passwords {

    /** About a quarter of a second on a server of 2026. */
    private static final int COST = 12;

    /** Compared against when there is no such account, so that the answer takes as long. */
    static final String NOBODY = hash("no account has this password");

    private Passwords() {}

    /** So many comparisons at once as there are processors: guessing must not take the server from those who work. */
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private static final long PATIENCE_SECONDS = 5;

    static String hash(String password) {
        var hash = BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
                .hash(COST, password.getBytes(StandardCharsets.UTF_8));
        return new String(hash, StandardCharsets.US_ASCII);
    }

    /** Compares in the same time whether or not there is a hash to compare with. */
    public static boolean matches(String password, String hash) {
        if (!takeTurn()) {
            throw new Problem(Kind.TOO_MANY, OrganisationFault.TOO_MANY_AT_ONCE);
        }
        try {
            return verified(password, hash);
        } finally {
            TURNS.release();
        }
    }

    private static boolean takeTurn() {
        try {
            return TURNS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean verified(String password, String hash) {
        var result = BCrypt.verifyer(
                        BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A))
                .verify(
                        password.getBytes(StandardCharsets.UTF_8),
                        (hash == null ? NOBODY : hash).getBytes(StandardCharsets.US_ASCII));
        return result.verified && hash != null;
    }
}
