package org.schriftgut.reassignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "reassignment")
class ReassignmentRow extends TenantRow {

    @Column(name = "from_unit", nullable = false, updatable = false)
    UUID fromUnit;

    @Column(name = "to_unit", nullable = false, updatable = false)
    UUID toUnit;

    @Column(nullable = false, updatable = false)
    String reason;

    @Column(name = "asked_by", nullable = false, updatable = false)
    UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    Instant askedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    ReassignmentRow() {}

    ReassignmentRow(UUID id) {
        this.id = id;
    }
}
