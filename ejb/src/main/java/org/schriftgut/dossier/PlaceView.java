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
 * @param possible what the caller may do with it, by right and by state
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
        Set<RecordAct> possible,
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

    /** Whether people work on it no more: z. d. A., cancelled, or gone. */
    public boolean isClosed() {
        return !state.isLive();
    }

    /** Whether the caller may do this with it now. */
    public boolean may(RecordAct act) {
        return possible.contains(act);
    }

    /** Whether the caller may change its metadata. */
    public boolean mayWrite() {
        return may(RecordAct.CHANGE);
    }

    /** Whether the caller may open or file something in it. */
    public boolean mayCreate() {
        return may(RecordAct.FILE) || may(RecordAct.OPEN_INSIDE);
    }

    /** Whether the caller may decide who sees it. */
    public boolean mayManage() {
        return may(RecordAct.DECIDE_ACCESS);
    }

    /** Whether the caller may set and lift a restriction of processing. */
    public boolean mayRestrict() {
        return may(RecordAct.RESTRICT);
    }

    public String subject() {
        return details.subject();
    }
}
