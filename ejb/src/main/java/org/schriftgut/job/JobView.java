package org.schriftgut.job;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.KeptCode;

/**
 * A job as shown to an administrator.
 *
 * @param totalSteps null while unknown
 * @param reason why it failed last, or null
 */
public record JobView(
        UUID id,
        String kind,
        String subject,
        Lane lane,
        JobState state,
        long doneSteps,
        Long totalSteps,
        int attempts,
        Instant runAt,
        Instant createdAt,
        Instant finishedAt,
        String node,
        KeptCode reason) {}
