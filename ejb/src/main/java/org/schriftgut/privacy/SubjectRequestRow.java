package org.schriftgut.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "subject_request")
class SubjectRequestRow extends TenantRow {

    @Column(nullable = false, updatable = false)
    String subject;

    @Column(nullable = false, updatable = false)
    String[] words;

    @Column(name = "received_on", nullable = false, updatable = false)
    LocalDate receivedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    LocalDate dueOn;

    @Column(name = "opened_by", nullable = false, updatable = false)
    UUID openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    Instant openedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Version
    long version;

    SubjectRequestRow() {}

    SubjectRequestRow(UUID id) {
        this.id = id;
    }
}
