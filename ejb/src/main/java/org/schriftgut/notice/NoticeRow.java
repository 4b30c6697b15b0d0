package org.schriftgut.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** Rows are written by one statement for many recipients, so that a repeated cause does no harm. */
@Entity
@Table(name = "notice")
class NoticeRow extends TenantRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    NoticeKind kind;

    @Column(name = "object_kind", nullable = false, updatable = false)
    String objectKind;

    @Column(name = "object_id", nullable = false, updatable = false)
    UUID objectId;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "read_at")
    Instant readAt;

    @Column(name = "mailed_at")
    Instant mailedAt;

    NoticeView view() {
        return new NoticeView(id, kind, objectKind, objectId, createdAt, readAt);
    }
}
