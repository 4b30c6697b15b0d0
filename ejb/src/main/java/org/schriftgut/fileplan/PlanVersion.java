package org.schriftgut.fileplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.schriftgut.common.TenantRow;

/** A version of the plan, as it was published. */
@Entity
@Immutable
@Table(name = "file_plan_version")
class PlanVersion extends TenantRow {

    @Column(name = "plan_id", nullable = false)
    UUID planId;

    /** From 1, without gaps. */
    @Column(nullable = false)
    long number;

    @Column(name = "published_at", nullable = false)
    Instant publishedAt;

    /** Null for what there was before versions were counted, and for what the system published. */
    @Column(name = "published_by")
    UUID publishedBy;

    PlanVersion() {}

    PlanVersion(UUID id, UUID planId, long number, Instant publishedAt, UUID publishedBy) {
        this.id = id;
        this.planId = planId;
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }
}
