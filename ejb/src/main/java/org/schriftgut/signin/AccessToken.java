package org.schriftgut.signin;

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
        API,
        /** The password was right, the code of the second factor is missing: opens nothing. */
        HALF,
        /** Mailed to the owner of an account that waits: opens nothing but the page to choose a password. */
        LINK
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

    /** When it ends however much it is used. */
    @Column(name = "ends_at", nullable = false, updatable = false)
    Instant endsAt;

    /** To the minute; null while it was never used. */
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    /** Network address a session was opened from. */
    @Column(updatable = false)
    String address;

    /** Browser family a session was opened with. */
    @Column(updatable = false)
    String browser;

    /** Of API tokens only. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Scope scope;

    /** Whether this session may do nothing before its owner has a second factor. */
    @Column(name = "enrols_first", nullable = false)
    boolean enrolsFirst;

    /** Of half sessions only. */
    @Column(name = "wrong_codes", nullable = false)
    int wrongCodes;

    /** By which deputyship a session acts for somebody else, if it does. */
    @Column(name = "acting_as")
    UUID actingAs;

    AccessToken() {}

    AccessToken(UUID id) {
        this.id = id;
    }

    boolean isSession() {
        return kind == TokenKind.SESSION;
    }
}
