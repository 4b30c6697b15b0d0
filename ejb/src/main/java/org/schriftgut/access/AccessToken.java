package org.schriftgut.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "access_token")
class AccessToken extends TenantRow {

    enum TokenKind {
        SESSION,
        API
    }

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    TokenKind kind;

    @Column(nullable = false, updatable = false)
    String name;

    @Column(name = "token_hash", nullable = false, updatable = false)
    byte[] tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    Instant expiresAt;

    AccessToken() {}

    AccessToken(UUID id) {
        this.id = id;
    }
}
