package org.schriftgut.web.operation;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.job.Lane;
import org.schriftgut.web.problem.Refusals;

/**
 * Work in the background.
 *
 * @param subject what it works on
 * @param totalSteps left out while unknown
 * @param code why it failed last, as a lasting name; common.said for words kept from before there were codes
 * @param reason the code as a sentence
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
        String code,
        String reason) {

    static JobJson of(JobView job, Refusals refusals) {
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
                job.reason() == null ? null : job.reason().key(),
                job.reason() == null ? null : refusals.of(job.reason()));
    }
}
