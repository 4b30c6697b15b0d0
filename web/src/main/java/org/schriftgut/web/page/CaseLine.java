package org.schriftgut.web.page;

import java.time.Instant;

/**
 * A case (Vorgang) in a list.
 *
 * @param reference Geschäftszeichen
 * @param handler name of the person in charge; empty if nobody is
 */
public record CaseLine(
        String id, String reference, String subject, State state, String handler, long documents, Instant changedAt) {}
