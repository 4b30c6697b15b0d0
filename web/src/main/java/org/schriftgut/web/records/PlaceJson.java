package org.schriftgut.web.records;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceState;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.rest.ProvenanceJson;

/**
 * A dossier, a case or what else holds documents.
 *
 * @param parent left out for a dossier
 * @param dossier the dossier at the top
 * @param referenceNumber Aktenzeichen
 * @param businessReference Geschäftszeichen, left out for a dossier
 * @param ownAccess whether who may see it was decided on the place itself
 * @param openedTo units that may work on it besides the keeping unit
 * @param version the number in the ETag
 */
public record PlaceJson(
        UUID id,
        PlaceKind kind,
        UUID parent,
        UUID dossier,
        UUID planEntry,
        long number,
        String referenceNumber,
        String businessReference,
        PlaceDetailsJson details,
        PlaceState state,
        UUID leadUnit,
        UUID keepingUnit,
        AccessDefinition access,
        boolean ownAccess,
        List<UUID> openedTo,
        SecrecyGrade secrecyGrade,
        UUID restriction,
        boolean mayWrite,
        boolean mayCreate,
        boolean mayManage,
        ProvenanceJson provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public static PlaceJson of(PlaceView place) {
        return new PlaceJson(
                place.id(),
                place.kind(),
                place.parent(),
                place.dossier(),
                place.planEntry(),
                place.number(),
                place.referenceNumber(),
                place.businessReference(),
                PlaceDetailsJson.of(place.details()),
                place.state(),
                place.leadUnit(),
                place.keepingUnit(),
                place.access(),
                !place.own().isInherited(),
                place.openedTo().stream().sorted().toList(),
                place.rule().secrecy(),
                place.restriction(),
                place.mayWrite(),
                place.mayCreate(),
                place.mayManage(),
                ProvenanceJson.of(place.provenance()),
                place.createdBy(),
                place.createdAt(),
                place.changedAt(),
                place.version());
    }
}
