package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.Uses;
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
    Uses uses;

    @Inject
    Units units;

    /** A place the caller may see; any other is not found. */
    Place readable(UUID id) {
        var place = id == null ? null : entities.find(Place.class, id);
        if (place == null || !access.mayRead(place.accessClassId)) {
            uses.refused();
            throw Problem.notFound(DossierFault.NO_PLACE);
        }
        return place;
    }

    /**
     * A place the caller may see and do this with, locked against others until the transaction ends.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, {@link Kind#FORBIDDEN}, or {@link Kind#WRONG_STATE} if its state does not allow it
     */
    Place writable(UUID id, RecordAct act) {
        var place = readable(id);
        var around = lock(place);
        if (!access.mayRead(place.accessClassId)) {
            throw Problem.notFound(DossierFault.NO_PLACE);
        }
        if (!act.isOfSystem()) {
            access.require(act.right(), place.accessClassId);
        }
        if (act.stopsAtRestriction()) {
            RestrictionRows.refuse(place.restrictionId, DossierFault.RESTRICTED, place.referenceNumber);
        }
        refuse(PlaceLifecycle.at(place.kind, place.state, act), place);
        refuse(around.flatMap(dossier -> PlaceLifecycle.inside(dossier, act)), place);
        return place;
    }

    /** A dossier that follows a decision made elsewhere, locked; whoever brought it about need not see it. */
    Place followed(UUID id, RecordAct act) {
        var dossier = entities.find(Place.class, id);
        lock(dossier);
        refuse(PlaceLifecycle.at(dossier.kind, dossier.state, act), dossier);
        return dossier;
    }

    /**
     * The states around what lies at a place, held until the transaction ends.
     *
     * <p>Every writer locks from the dossier down: dossier, place, document. Whoever closes something locks the dossier for
     * itself, all others share it, so that nothing is written behind a state that is just changing, and nobody waits in a
     * circle.
     */
    Surroundings hold(UUID id) {
        var place = entities.find(Place.class, id);
        var dossier = shareDossier(place);
        var state = place.isTop() ? dossier : freshState(id, "");
        return new Surroundings(place.referenceNumber, place.kind, state, dossier);
    }

    /** Locks a place, and what is around it before. @return the state of the dossier around it, if there is one */
    private Optional<PlaceState> lock(Place place) {
        var dossier = place.isTop() ? Optional.<PlaceState>empty() : Optional.of(shareDossier(place));
        entities.refresh(place, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    private PlaceState shareDossier(Place place) {
        return freshState(place.isTop() ? place.id() : place.dossierId, " for share");
    }

    private PlaceState freshState(UUID id, String lock) {
        return PlaceState.valueOf((String) entities.createNativeQuery("select state from place where id = ?1" + lock)
                .setParameter(1, id)
                .getSingleResult());
    }

    private static void refuse(Optional<LifecycleFault> fault, Place place) {
        fault.ifPresent(found -> {
            throw found.about(place.referenceNumber);
        });
    }

    /** The dossier around a place, locked first by whoever changes classes inside it, so that changes take turns. */
    Place lockDossier(Place place) {
        var dossier = entities.find(Place.class, place.dossierId == null ? place.id() : place.dossierId);
        entities.refresh(dossier, LockModeType.PESSIMISTIC_WRITE);
        return dossier;
    }

    void checkVersion(Place place, long readVersion) {
        if (place.version != readVersion) {
            throw new Problem(Kind.STALE, DossierFault.CHANGED, place.referenceNumber, place.version);
        }
    }

    PlaceView view(Place place) {
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
                possible(place),
                place.provenance == null ? Provenance.NONE : place.provenance,
                place.createdBy,
                place.createdAt,
                place.changedAt,
                place.version);
    }

    private Set<RecordAct> possible(Place place) {
        var allowed = access.allowed(SHOWN, place.accessClassId, false);
        return RecordAct.needing(allowed).stream()
                .filter(act -> place.restrictionId == null || !act.stopsAtRestriction())
                .filter(act -> PlaceLifecycle.at(place.kind, place.state, act).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private String businessReference(Place place) {
        if (place.kind == PlaceKind.DOSSIER || place.kind == PlaceKind.INBOX) {
            return null;
        }
        UnitView lead = units.get(place.leadUnitId);
        return References.business(lead.code(), place.referenceNumber);
    }
}
