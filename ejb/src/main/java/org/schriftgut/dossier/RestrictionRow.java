package org.schriftgut.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "restriction")
class RestrictionRow extends TenantRow {

    @Column(name = "object_id", nullable = false, updatable = false)
    UUID objectId;

    @Column(nullable = false, updatable = false)
    String reason;

    @Column(name = "set_at", nullable = false, updatable = false)
    Instant setAt;

    @Column(name = "set_by", nullable = false, updatable = false)
    UUID setBy;

    @Column(name = "lifted_at")
    Instant liftedAt;

    @Column(name = "lifted_by")
    UUID liftedBy;

    @Column(name = "lift_reason")
    String liftReason;

    RestrictionRow() {}

    RestrictionRow(UUID id) {
        this.id = id;
    }
}
