package org.schriftgut.dossier;

import java.util.UUID;
import org.schriftgut.common.Provenance;
import org.schriftgut.rights.AccessDefinition;

/**
 * A new dossier below a file plan entry.
 *
 * @param leadUnit Federführung, or null for the caller's unit
 * @param access who may see it, or null for what the entry says, and {@link AccessDefinition#UNIT_AND_SUPERIORS} if it says
 *     nothing
 * @param provenance where it came from, or null when made here
 * @param key the caller's Idempotency-Key, or null
 */
public record OpenDossier(
        UUID planEntry,
        PlaceDetails details,
        UUID leadUnit,
        AccessDefinition access,
        Provenance provenance,
        String key) {}
