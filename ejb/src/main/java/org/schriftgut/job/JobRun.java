package org.schriftgut.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.CanonicalJson;

/** One claimed job, as its handler sees it. */
public final class JobRun {

    private final UUID tenant;
    private final UUID id;
    private final String kind;
    private final String subject;
    private final String payload;
    private final String checkpoint;
    private final int attempts;
    private final Jobs jobs;

    JobRun(
            UUID tenant,
            UUID id,
            String kind,
            String subject,
            String payload,
            String checkpoint,
            int attempts,
            Jobs jobs) {
        this.tenant = tenant;
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.payload = payload;
        this.checkpoint = checkpoint;
        this.attempts = attempts;
        this.jobs = jobs;
    }

    public UUID tenant() {
        return tenant;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** What the work is about, in the handler's own words; mostly an id. */
    public String subject() {
        return subject;
    }

    public UUID subjectId() {
        return UUID.fromString(subject);
    }

    /** What was given along with the work; empty if nothing was. */
    public Map<String, Object> payload() {
        return payload == null ? Map.of() : CanonicalJson.read(payload);
    }

    /** Where an interrupted run goes on. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    /** Whether the work was begun before and did not come to its end. */
    boolean isRepeated() {
        return attempts > 1;
    }

    /**
     * Writes down how far the work is. Survives a crash.
     *
     * @param total steps in all, or null while unknown
     * @param checkpoint where to go on, or null
     * @throws JobCancelled if somebody asked for the end
     */
    public void progress(long done, Long total, String checkpoint) {
        if (jobs.progress(id, done, total, checkpoint)) {
            throw new JobCancelled();
        }
    }
}
