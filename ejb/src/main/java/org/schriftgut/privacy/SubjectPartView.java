package org.schriftgut.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a unit has to answer, as those see it who answer for it.
 *
 * @param hits what they may read themselves; empty in lists
 */
public record SubjectPartView(
        UUID id, UUID request, String subject, LocalDate dueOn, UUID unit, Instant finishedAt, List<Hit> hits) {

    /**
     * A record that was found.
     *
     * @param document null for a dossier or a case
     * @param place the place found, or where the document lies
     * @param category what kind of record it is
     * @param mark null until it was decided about
     * @param reason why it is withheld, or null
     */
    public record Hit(
            UUID document,
            UUID place,
            String reference,
            String subject,
            String category,
            SubjectMark mark,
            String reason) {

        /** The id by which it is decided about. */
        public UUID id() {
            return document == null ? place : document;
        }
    }
}
