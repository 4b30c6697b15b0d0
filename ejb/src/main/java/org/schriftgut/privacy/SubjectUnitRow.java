package org.schriftgut.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** The part of one unit in a request. */
@Entity
@Table(name = "subject_request_unit")
class SubjectUnitRow extends TenantRow {

    @Column(name = "request_id", nullable = false, updatable = false)
    UUID requestId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Column(nullable = false, updatable = false)
    int hits;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "finished_by")
    UUID finishedBy;

    @Version
    long version;

    SubjectUnitRow() {}

    SubjectUnitRow(UUID id) {
        this.id = id;
    }
}
