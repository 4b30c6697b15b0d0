package org.schriftgut.web.account;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.Tokens.TokenView;

/** A token of the caller; its secret is shown once only, when it is made. */
public record TokenJson(UUID id, String name, Scope scope, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {

    static TokenJson of(TokenView token) {
        return new TokenJson(
                token.id(), token.name(), token.scope(), token.createdAt(), token.lastUsedAt(), token.expiresAt());
    }
}
