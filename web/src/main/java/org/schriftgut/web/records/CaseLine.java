package org.schriftgut.web.records;

import java.time.Instant;
import org.schriftgut.web.page.State;

/**
 * A case (Vorgang) in a list.
 *
 * @param reference Geschäftszeichen
 * @param dossier reference and subject of the file it lies in; empty where the list is that of the file
 * @param unit unit in charge (Federführung)
 */
public record CaseLine(
        String id,
        String reference,
        String subject,
        String dossier,
        State state,
        String unit,
        long documents,
        Instant changedAt) {}
