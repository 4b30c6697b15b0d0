package org.schriftgut.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "tenant")
class TenantRecord {

    @Id
    @Column(name = "tenant_id")
    UUID id;

    @Column(nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Column(name = "suspension_reason")
    String suspensionReason;

    @Column(name = "deletion_id")
    UUID deletionId;

    @Column(name = "deletion_asked_at")
    Instant deletionAskedAt;

    @Column(name = "deletion_due_at")
    Instant deletionDueAt;

    @Column(name = "deletion_reason")
    String deletionReason;

    @Version
    long version;

    TenantView view() {
        return new TenantView(id, key, name, createdAt);
    }

    TenantStanding standing(Instant now) {
        var deletion = deletionId == null
                ? null
                : new TenantDeletion(
                        deletionId, deletionAskedAt, deletionDueAt, deletionReason, !deletionDueAt.isAfter(now));
        return new TenantStanding(view(), suspendedAt, suspensionReason, deletion);
    }
}
