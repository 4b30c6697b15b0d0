package org.schriftgut.web.oidc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One sign-in under way, kept sealed in the browser until it comes back from the provider.
 *
 * @param state given to the provider and expected back; good for one time
 * @param nonce expected inside the token
 * @param verifier secret whose hash the provider was given (RFC 7636)
 * @param next page to go to afterwards; empty for the desk
 * @param ends after this the answer comes too late
 */
public record Attempt(UUID tenant, String state, String nonce, String verifier, String next, Instant ends) {

    /** One line of text, to be sealed. */
    public String encoded() {
        return String.join("\n", tenant.toString(), state, nonce, verifier, ends.toString(), next);
    }

    public static Optional<Attempt> decode(String text) {
        var parts = text.split("\n", 6);
        return parts.length == 6
                ? Optional.of(new Attempt(
                        UUID.fromString(parts[0]), parts[1], parts[2], parts[3], parts[5], Instant.parse(parts[4])))
                : Optional.empty();
    }
}
