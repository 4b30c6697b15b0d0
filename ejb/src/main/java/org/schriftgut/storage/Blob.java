package org.schriftgut.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;
import org.schriftgut.inspection.FileType;
import org.schriftgut.inspection.Scan;
import org.schriftgut.inspection.Verdict;

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Scan scan = Scan.NONE;

    @Column(name = "scanned_at")
    Instant scannedAt;

    String threat;

    /** What its first bytes show, of what runs when it is opened. */
    @Enumerated(EnumType.STRING)
    FileType shows;

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

    void take(Verdict verdict, Instant now) {
        scan = verdict.scan();
        threat = verdict.threat();
        scannedAt = scan == Scan.CLEAN || scan == Scan.INFECTED ? now : null;
    }

    /** All bytes have arrived and were made durable. */
    boolean isWhole() {
        return sizeBytes != null;
    }
}
