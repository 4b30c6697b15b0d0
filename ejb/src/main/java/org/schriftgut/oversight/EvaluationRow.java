package org.schriftgut.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** An evaluation of the log that two people wanted; never changed. */
@Entity
@Table(name = "log_evaluation")
class EvaluationRow extends TenantRow {

    @Column(name = "requested_by", nullable = false, updatable = false)
    UUID requestedBy;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(name = "period_from", nullable = false, updatable = false)
    Instant from;

    @Column(name = "period_until", nullable = false, updatable = false)
    Instant until;

    @Column(nullable = false, updatable = false)
    String occasion;

    @Column(name = "begun_at", nullable = false, updatable = false)
    Instant begunAt;

    @Column(name = "viewable_until", nullable = false, updatable = false)
    Instant viewableUntil;

    EvaluationRow() {}

    EvaluationRow(UUID id) {
        this.id = id;
    }
}
