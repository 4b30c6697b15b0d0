package org.schriftgut.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** What a unit decided about one record. */
@Entity
@Table(name = "subject_request_item")
class SubjectItemRow extends TenantRow {

    @Column(name = "part_id", nullable = false, updatable = false)
    UUID partId;

    @Column(name = "document_id", updatable = false)
    UUID documentId;

    @Column(name = "place_id", nullable = false, updatable = false)
    UUID placeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SubjectMark mark;

    @Column
    String reason;

    /** Exactly what is handed out: a later version is another decision. */
    @Column(nullable = false)
    UUID[] versions;

    @Column(nullable = false)
    String reference;

    @Column(nullable = false)
    String subject;

    @Column(nullable = false)
    String category;

    @Column(name = "marked_by", nullable = false)
    UUID markedBy;

    @Column(name = "marked_at", nullable = false)
    Instant markedAt;

    @Version
    long version;

    SubjectItemRow() {}

    SubjectItemRow(UUID id) {
        this.id = id;
    }
}
