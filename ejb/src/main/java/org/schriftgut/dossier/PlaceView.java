package org.schriftgut.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.AccessDefinition;
import org.schriftgut.common.Provenance;

/**
 * A place as its readers see it.
 *
 * @param dossier the dossier at the top; of a dossier itself its own id
 * @param referenceNumber Aktenzeichen of a dossier; of what lies inside, that of the dossier with its own number
 * @param businessReference Geschäftszeichen: unit code, Aktenzeichen and case number (VwV-AF V.2); of a dossier null
 * @param openedTo units it was opened to besides the keeping unit
 * @param mayWrite whether the caller may change it
 * @param version for changes: what was read last
 */
public record PlaceView(
        UUID id,
        PlaceKind kind,
        UUID parent,
        UUID dossier,
        UUID planEntry,
        long number,
        String referenceNumber,
        String businessReference,
        PlaceDetails details,
        PlaceState state,
        UUID leadUnit,
        UUID keepingUnit,
        UUID accessClass,
        AccessDefinition access,
        Set<UUID> openedTo,
        boolean mayWrite,
        boolean mayManage,
        Provenance provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public String subject() {
        return details.subject();
    }
}
