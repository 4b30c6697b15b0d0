package org.schriftgut.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Sha256;

/**
 * The text of a session or API token: the tenant, so that the database can be asked inside it, and 256 random bits.
 *
 * <p>Only the hash is stored: whoever reads the table cannot sign in with it.
 */
record Secret(UUID tenant, byte[] random) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;

    static Secret fresh(UUID tenant) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new Secret(tenant, random);
    }

    static Optional<Secret> parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != 16 + RANDOM_BYTES) {
                return Optional.empty();
            }
            var tenant = new UUID(bytes.getLong(), bytes.getLong());
            var random = new byte[RANDOM_BYTES];
            bytes.get(random);
            return Optional.of(new Secret(tenant, random));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(16 + RANDOM_BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .put(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    byte[] hash() {
        return digest("token");
    }

    /** A second secret, bound to the first: goes into forms, never into the cookie. */
    String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("csrf"));
    }

    private byte[] digest(String purpose) {
        var sha256 = Sha256.digest();
        sha256.update(purpose.getBytes(StandardCharsets.US_ASCII));
        return sha256.digest(random);
    }
}
