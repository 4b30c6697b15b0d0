package org.schriftgut.privacy;

import java.util.List;
import java.util.UUID;
import org.schriftgut.processing.ProcessingDetails;

/**
 * A record that a unit hands out.
 *
 * @param document null for a dossier or a case: its data, no content
 * @param dossier around the document; null elsewhere
 * @param category what kind of record it is
 * @param versions exactly what was released
 * @param processing the activities it belongs to, as the record of processing stands now; empty where none covers it
 */
public record HandedOut(
        UUID document,
        UUID dossier,
        String reference,
        String subject,
        String category,
        UUID unit,
        List<UUID> versions,
        List<ProcessingDetails> processing) {}
