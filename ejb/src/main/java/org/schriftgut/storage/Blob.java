package org.schriftgut.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "blob")
class Blob extends TenantRow {

    enum State {
        STAGED,
        LIVE,
        QUARANTINED,
        DESTROYED
    }

    enum Nature {
        RECORD,
        DERIVED
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ContentRole role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Nature nature;

    UUID owner;

    @Column(name = "staged_by", updatable = false)
    UUID stagedBy;

    @Column(name = "size_bytes")
    Long sizeBytes;

    byte[] sha256;

    @Column(nullable = false, updatable = false)
    short format;

    @Column(name = "key_id")
    String keyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    State state;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "quarantined_at")
    Instant quarantinedAt;

    @Column(name = "destroyed_at")
    Instant destroyedAt;

    Blob() {}

    Blob(UUID id) {
        this.id = id;
    }

    /** All bytes have arrived and were made durable. */
    boolean isWhole() {
        return sizeBytes != null;
    }
}
