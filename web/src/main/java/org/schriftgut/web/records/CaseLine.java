package org.schriftgut.web.records;

import java.time.Instant;
import org.schriftgut.web.page.State;

/**
 * A case (Vorgang) in a list.
 *
 * @param reference Geschäftszeichen
 * @param unit unit in charge (Federführung)
 */
public record CaseLine(
        String id, String reference, String subject, State state, String unit, long documents, Instant changedAt) {}
