package org.schriftgut.web.page;

import java.time.Instant;

/**
 * A case (Vorgang) in a list.
 *
 * @param reference Geschäftszeichen
 * @param unit unit in charge (Federführung)
 */
public record CaseLine(
        String id, String reference, String subject, State state, String unit, long documents, Instant changedAt) {}
