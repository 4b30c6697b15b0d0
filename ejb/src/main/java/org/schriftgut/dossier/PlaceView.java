package org.schriftgut.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Provenance;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

/**
 * A place as its readers see it.
 *
 * @param dossier the dossier at the top; of a dossier itself its own id
 * @param referenceNumber Aktenzeichen of a dossier; of what lies inside, that of the dossier with its own number
 * @param businessReference Geschäftszeichen: unit code, Aktenzeichen and case number (VwV-AF V.2); of a dossier null
 * @param rule who may do what with it, with all it inherits
 * @param own what was decided on this place itself
 * @param restriction the restriction of processing it is under (GDPR, article 18), or null
 * @param mayRestrict whether the caller may set and lift such a mark
 * @param mayWrite whether the caller may change it
 * @param mayCreate whether the caller may open or file something in it
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
        AccessRule rule,
        AccessSetting own,
        Protection protection,
        UUID restriction,
        boolean mayRestrict,
        boolean mayWrite,
        boolean mayCreate,
        boolean mayManage,
        Provenance provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** The definition that holds, decided here or above. */
    public AccessDefinition access() {
        return rule.definition();
    }

    /** Units it was opened to besides the keeping unit. */
    public Set<UUID> openedTo() {
        return rule.openedTo();
    }

    /** Whether it is closed, as z. d. A. or cancelled. */
    public boolean isClosed() {
        return state == PlaceState.CLOSED || state == PlaceState.CANCELLED;
    }

    public String subject() {
        return details.subject();
    }
}
