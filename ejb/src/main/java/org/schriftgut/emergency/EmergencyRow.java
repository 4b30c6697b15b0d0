package org.schriftgut.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** An emergency access, or the attempt at one: then {@code dossierId} and {@code until} are null. */
@Entity
@Table(name = "emergency_access")
class EmergencyRow extends TenantRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Column(nullable = false, updatable = false)
    String reference;

    @Column(name = "dossier_id", updatable = false)
    UUID dossierId;

    @Column(nullable = false, updatable = false)
    String reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    Instant openedAt;

    @Column(name = "open_until", updatable = false)
    Instant until;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(nullable = false)
    boolean settled;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Column(name = "reviewed_by")
    UUID reviewedBy;

    @Column
    String remark;

    @Version
    long version;

    EmergencyRow() {}

    EmergencyRow(UUID id) {
        this.id = id;
    }

    boolean holds(Instant now) {
        return until != null && endedAt == null && until.isAfter(now);
    }

    EmergencyView view(Instant now) {
        return new EmergencyView(
                id,
                accountId,
                reference,
                dossierId,
                reason,
                openedAt,
                until,
                endedAt,
                endedBy,
                holds(now),
                reviewedAt,
                reviewedBy,
                remark);
    }
}
