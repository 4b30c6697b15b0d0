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

@Entity
@Table(name = "restriction_request")
class RestrictionRequestRow extends TenantRow {

    @Column(nullable = false, updatable = false)
    String reference;

    @Column(name = "place_id", updatable = false)
    UUID placeId;

    @Column(nullable = false, updatable = false)
    String ground;

    @Column(name = "asked_by", nullable = false, updatable = false)
    UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column
    RestrictionAnswer answer;

    @Column(name = "answer_reason")
    String answerReason;

    @Column(name = "answered_by")
    UUID answeredBy;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Version
    long version;

    RestrictionRequestRow() {}

    RestrictionRequestRow(UUID id) {
        this.id = id;
    }

    RestrictionRequestView view() {
        return new RestrictionRequestView(id(), reference, ground, askedAt, answer, answerReason, answeredAt);
    }
}
