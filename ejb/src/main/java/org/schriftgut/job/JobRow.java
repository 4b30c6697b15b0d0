package org.schriftgut.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "job")
class JobRow extends TenantRow {

    /** What {@code release_expired_jobs} notes, which knows no codes. */
    private static final String SERVER_ENDED = "The server ended while it worked on this";

    @Column(nullable = false, updatable = false)
    String kind;

    @Column(nullable = false, updatable = false)
    String subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Lane lane;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    JobState state;

    String checkpoint;

    @Column(updatable = false)
    String payload;

    @Column(name = "done_steps", nullable = false)
    long doneSteps;

    @Column(name = "total_steps")
    Long totalSteps;

    @Column(nullable = false)
    int attempts;

    @Column(name = "run_at", nullable = false)
    Instant runAt;

    String node;

    @Column(name = "lease_until")
    Instant leaseUntil;

    @Column(name = "cancel_asked", nullable = false)
    boolean cancelAsked;

    String reason;

    @Column(name = "created_by", updatable = false)
    UUID createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    JobView view() {
        return new JobView(
                id,
                kind,
                subject,
                lane,
                state,
                doneSteps,
                totalSteps,
                attempts,
                runAt,
                createdAt,
                finishedAt,
                node,
                SERVER_ENDED.equals(reason) ? KeptCode.of(JobFault.SERVER_ENDED, List.of()) : KeptCode.read(reason));
    }
}
