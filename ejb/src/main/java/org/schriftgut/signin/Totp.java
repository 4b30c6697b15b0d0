package org.schriftgut.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based codes (RFC 6238 over RFC 4226) as every authenticator app makes them: SHA-1, 30 seconds, six digits. Forty lines of
 * arithmetic, held by the vectors of the RFC, so no library.
 */
final class Totp {

    /** RFC 4226, section 4, R6: at least 128 bits, 160 recommended. */
    static final int SECRET_BYTES = 20;

    static final int DIGITS = 6;
    private static final int PERIOD_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] freshSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long period(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), PERIOD_SECONDS);
    }

    /** RFC 4226, section 5.3: dynamic truncation. */
    static String code(byte[] secret, long period) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    /**
     * The period a code belongs to: the current one or, as RFC 6238, section 5.2, allows for clocks and slow fingers, the one
     * before or after.
     *
     * @param after only later periods count: a code is taken once
     */
    static OptionalLong periodOf(byte[] secret, String code, Instant now, long after) {
        var found = OptionalLong.empty();
        var given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        for (var period = period(now) - 1; period <= period(now) + 1; period++) {
            var expected = code(secret, period).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(expected, given) && period > after) {
                found = OptionalLong.of(period);
            }
        }
        return found;
    }
}
