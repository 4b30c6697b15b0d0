package org.schriftgut.reassignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "reassignment_line")
class ReassignmentLineRow extends TenantRow {

    @Column(name = "reassignment_id", nullable = false, updatable = false)
    UUID reassignmentId;

    @Column(name = "dossier_id", nullable = false, updatable = false)
    UUID dossierId;

    @Column(name = "moved_at", nullable = false, updatable = false)
    Instant movedAt;

    ReassignmentLineRow() {}

    ReassignmentLineRow(UUID id) {
        this.id = id;
    }
}
