package org.schriftgut.web.api;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.access.Tokens.TokenView;

/** A token of the caller; its secret is shown once only, when it is made. */
public record TokenJson(UUID id, String name, Instant createdAt, Instant expiresAt) {

    static TokenJson of(TokenView token) {
        return new TokenJson(token.id(), token.name(), token.createdAt(), token.expiresAt());
    }
}
