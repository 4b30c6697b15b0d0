package org.schriftgut.web.api;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.job.Lane;

/**
 * Work in the background.
 *
 * @param subject what it works on
 * @param totalSteps left out while unknown
 * @param reason why it failed last
 */
public record JobJson(
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
        String reason) {

    static JobJson of(JobView job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.subject(),
                job.lane(),
                job.state(),
                job.doneSteps(),
                job.totalSteps(),
                job.attempts(),
                job.runAt(),
                job.createdAt(),
                job.finishedAt(),
                job.node(),
                job.reason());
    }
}
