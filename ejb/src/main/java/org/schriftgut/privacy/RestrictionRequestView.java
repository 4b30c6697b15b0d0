package org.schriftgut.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * A request to restrict the processing of a file (GDPR, article 18).
 *
 * @param reference of the dossier or case, as the officer typed it
 * @param ground why the person concerned may demand it
 * @param answer null while it is open
 * @param answerReason why it was declined, or null
 */
public record RestrictionRequestView(
        UUID id,
        String reference,
        String ground,
        Instant askedAt,
        RestrictionAnswer answer,
        String answerReason,
        Instant answeredAt) {}
