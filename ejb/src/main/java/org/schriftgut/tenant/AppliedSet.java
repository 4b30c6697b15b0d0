package org.schriftgut.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** A set that was applied, as it was sent. */
@Entity
@Table(name = "config_set")
class AppliedSet extends TenantRow {

    @Column(nullable = false, updatable = false)
    String content;

    @Column(name = "content_hash", nullable = false, updatable = false)
    byte[] contentHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    ConfigOrigin origin;

    @Column(name = "blueprint_hash", updatable = false)
    byte[] blueprintHash;

    @Column(name = "applied_by", updatable = false)
    UUID appliedBy;

    @Column(name = "applied_at", nullable = false, updatable = false)
    Instant appliedAt;

    AppliedSet() {}

    AppliedSet(UUID id) {
        this.id = id;
    }
}
