package org.schriftgut.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Work to be added to the queue.
 *
 * @param subject what it is about, in the handler's own words; mostly an id. The same work about the same subject waits once
 * @param startAt not before this time, or null for as soon as possible. Where the same work waits already, the earlier holds
 * @param payload what the handler needs besides: ids, numbers, days and codes, never what somebody typed. Where the same work
 *     waits already, the newer holds
 */
public record NewJob(String kind, String subject, Lane lane, Instant startAt, Map<String, ?> payload) {

    /** To be begun as soon as possible, without a payload. */
    public static NewJob of(String kind, String subject, Lane lane) {
        return new NewJob(kind, subject, lane, null, Map.of());
    }

    public static NewJob of(String kind, UUID subject, Lane lane) {
        return of(kind, subject.toString(), lane);
    }

    public NewJob notBefore(Instant time) {
        return new NewJob(kind, subject, lane, time, payload);
    }

    public NewJob with(Map<String, ?> wanted) {
        return new NewJob(kind, subject, lane, startAt, Map.copyOf(wanted));
    }
}
