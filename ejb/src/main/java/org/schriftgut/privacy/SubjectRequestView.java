package org.schriftgut.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request of a person, as its coordinator sees it: which units hold something, never what.
 *
 * @param subject the person, as the request names them
 * @param words what was searched for
 * @param dueOn a month after it was received (GDPR, article 12(3))
 * @param closedAt null while units may answer
 * @param units those with hits
 */
public record SubjectRequestView(
        UUID id,
        String subject,
        List<String> words,
        LocalDate receivedOn,
        LocalDate dueOn,
        UUID openedBy,
        Instant openedAt,
        Instant closedAt,
        List<Part> units) {

    /**
     * How far a unit is.
     *
     * @param id of the part, for the unit's own page
     * @param hits records found when the request was opened
     * @param handedOut records to hand out, once the unit has finished; 0 before
     * @param withheld records that are not handed out, likewise
     * @param finishedAt null until the unit has answered
     */
    public record Part(UUID id, UUID unit, int hits, int handedOut, int withheld, Instant finishedAt) {}
}
