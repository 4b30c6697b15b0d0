package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Right;

/** Reads places with the checks that every act shares. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceRows {

    /** What a view tells about: whether the caller may do it. */
    private static final Set<Right> SHOWN = Set.of(Right.WRITE, Right.CREATE, Right.MANAGE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Units units;

    /** A place the caller may see; any other is not found. */
    Place readable(UUID id) {
        var place = id == null ? null : entities.find(Place.class, id);
        if (place == null || !access.mayRead(place.accessClassId)) {
            throw Problem.notFound(DossierFault.NO_PLACE);
        }
        return place;
    }

    /** A place the caller may see and change, locked against others until the transaction ends. */
    Place writable(UUID id, Right right) {
        var place = readable(id);
        entities.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        if (!access.mayRead(place.accessClassId)) {
            throw Problem.notFound(DossierFault.NO_PLACE);
        }
        access.require(right, place.accessClassId);
        RestrictionRows.refuse(place.restrictionId, DossierFault.RESTRICTED, place.referenceNumber);
        if (!decided(right, place)) {
            throw new Problem(Kind.WRONG_STATE, DossierFault.NOT_CHANGEABLE, place.referenceNumber, place.state);
        }
        return place;
    }

    /** The dossier around a place, locked first by whoever changes classes inside it, so that changes take turns. */
    Place lockDossier(Place place) {
        var dossier = entities.find(Place.class, place.dossierId == null ? place.id() : place.dossierId);
        entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    void checkOpen(Place place) {
        if (!place.state.acceptsDocuments()) {
            throw new Problem(Kind.WRONG_STATE, DossierFault.TAKES_NOTHING_NEW, place.referenceNumber, place.state);
        }
    }

    void checkVersion(Place place, long readVersion) {
        if (place.version != readVersion) {
            throw new Problem(Kind.STALE, DossierFault.CHANGED, place.referenceNumber, place.version);
        }
    }

    PlaceView view(Place place) {
        var allowed = access.allowed(SHOWN, place.accessClassId, place.isClosed());
        // what is restricted is not changed; lifting the mark has its own way
        var possible = place.restrictionId == null ? allowed : Set.<Right>of();
        return new PlaceView(
                place.id(),
                place.kind,
                place.parentId,
                place.dossierId,
                place.planEntryId,
                place.number,
                place.referenceNumber,
                businessReference(place),
                place.details(),
                place.state,
                place.leadUnitId,
                place.keepingUnitId,
                place.accessClassId,
                access.rule(place.accessClassId),
                place.setting(),
                place.protection(),
                place.restrictionId,
                allowed.contains(Right.MANAGE),
                possible.contains(Right.WRITE),
                possible.contains(Right.CREATE),
                possible.contains(Right.MANAGE),
                place.provenance == null ? Provenance.NONE : place.provenance,
                place.createdBy,
                place.createdAt,
                place.changedAt,
                place.version);
    }

    private boolean decided(Right right, Place place) {
        return access.decide(right, place.accessClassId, place.isClosed()).allowed();
    }

    private String businessReference(Place place) {
        if (place.kind == PlaceKind.DOSSIER || place.kind == PlaceKind.INBOX) {
            return null;
        }
        UnitView lead = units.get(place.leadUnitId);
        return References.business(lead.code(), place.referenceNumber);
    }
}
