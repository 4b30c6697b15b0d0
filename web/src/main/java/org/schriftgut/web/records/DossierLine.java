package org.schriftgut.web.records;

import java.time.Instant;
import org.schriftgut.web.page.State;

/**
 * A dossier (Akte) in a list.
 *
 * @param reference Aktenzeichen
 * @param unit keeping unit
 * @param changedAt last change of the dossier or of anything in it
 */
public record DossierLine(
        String id, String reference, String subject, State state, String unit, long cases, Instant changedAt) {}
