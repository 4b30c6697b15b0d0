package org.schriftgut.web.page;

import java.time.Instant;

/**
 * A dossier (Akte) in a list.
 *
 * @param reference Aktenzeichen
 * @param unit keeping unit
 * @param changedAt last change of the dossier or of anything in it
 */
public record DossierLine(
        String id, String reference, String subject, State state, String unit, long cases, Instant changedAt) {}
