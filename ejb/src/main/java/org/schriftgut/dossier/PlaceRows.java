package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.Right;
import org.schriftgut.access.UnitView;
import org.schriftgut.access.Units;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;

/** Reads places with the checks that every act shares. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceRows {

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
            throw Problem.notFound("Place");
        }
        return place;
    }

    /** A place the caller may see and change, locked against others until the transaction ends. */
    Place writable(UUID id, Right right) {
        var place = readable(id);
        entities.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        if (!access.mayRead(place.accessClassId)) {
            throw Problem.notFound("Place");
        }
        access.require(right, place.accessClassId);
        return place;
    }

    void checkOpen(Place place) {
        if (!place.state.acceptsDocuments()) {
            throw new Problem(Kind.WRONG_STATE, place.referenceNumber + " takes nothing new: it is " + place.state);
        }
    }

    void checkVersion(Place place, long readVersion) {
        if (place.version != readVersion) {
            throw new Problem(
                    Kind.STALE,
                    place.referenceNumber + " was changed since you read it (version " + place.version + ")");
        }
    }

    /**
     * Gives a dossier and all that lies in it, documents too, another access class.
     *
     * <p>Each round locks the places it changes. A place that was being opened inside one of them meanwhile is seen only by
     * the next round, so the rounds go on until one finds nothing; then nothing can be opened or filed before the commit.
     */
    void moveToClass(Place dossier, UUID accessClass) {
        dossier.accessClassId = accessClass;
        entities.flush();
        while (moveInside("place", dossier.id(), accessClass) > 0) {
            // until nothing is left
        }
        moveInside("document", dossier.id(), accessClass);
    }

    private int moveInside(String table, UUID dossier, UUID accessClass) {
        return entities.createNativeQuery("update " + table
                        + " set access_class_id = ?1 where dossier_id = ?2 and id <> ?2 and access_class_id <> ?1")
                .setParameter(1, accessClass)
                .setParameter(2, dossier)
                .executeUpdate();
    }

    PlaceView view(Place place) {
        var rule = access.rule(place.accessClassId);
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
                rule.definition(),
                rule.openedTo(),
                access.decide(Right.WRITE, place.accessClassId).allowed(),
                access.decide(Right.MANAGE, place.accessClassId).allowed(),
                place.provenance == null ? Provenance.NONE : place.provenance,
                place.createdBy,
                place.createdAt,
                place.changedAt,
                place.version);
    }

    private String businessReference(Place place) {
        if (place.kind == PlaceKind.DOSSIER || place.kind == PlaceKind.INBOX) {
            return null;
        }
        UnitView lead = units.get(place.leadUnitId);
        return References.business(lead.code(), place.referenceNumber);
    }
}
