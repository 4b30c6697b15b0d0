package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;

/** The dossiers that a unit keeps, for the feature that gives them to another one. */
@Facade
public class KeptDossiers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    BusinessReferences business;

    @Inject
    PlaceRows rows;

    @Inject
    Access access;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Derivation derivation;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Open dossiers of the unit that the caller may read, by number. */
    public Page<PlaceView> open(UUID unit, Paging paging) {
        var open =
                " from Place p where p.kind = DOSSIER and p.keepingUnitId = :unit and p.state in (OPEN, SUSPENDED, WORK_ENDED)"
                        + " and " + Access.readable("p");
        var classes = access.readableArray();
        var found = entities
                .createQuery("select p" + open + " order by function('natural_key', p.referenceNumber)", Place.class)
                .setParameter("unit", unit)
                .setParameter("classes", classes)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList()
                .stream()
                .map(rows::view)
                .toList();
        var total = entities.createQuery("select count(p)" + open, Long.class)
                .setParameter("unit", unit)
                .setParameter("classes", classes)
                .getSingleResult();
        return Page.of(found, total, paging);
    }

    /** How many closed dossiers of the unit the caller may read. */
    public long countClosed(UUID unit) {
        return entities.createQuery(
                        "select count(p) from Place p where p.kind = DOSSIER and p.keepingUnitId = :unit"
                                + " and p.state not in (OPEN, SUSPENDED, WORK_ENDED) and " + Access.readable("p"),
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("classes", access.readableArray())
                .getSingleResult();
    }

    /** Ids of the open dossiers of the unit after the given one, whoever may read them. */
    public List<UUID> openAfter(UUID unit, UUID after, int limit) {
        return entities.createQuery(
                        "select p.id from Place p where p.kind = DOSSIER and p.keepingUnitId = :unit"
                                + " and p.state in (OPEN, SUSPENDED, WORK_ENDED) and p.id > :after order by p.id",
                        UUID.class)
                .setParameter("unit", unit)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Gives one dossier another keeping unit, with everything in it that the old one led. Rights follow at once: search leaves
     * the old class out of account until the index has caught up.
     *
     * @param reassignment that it is part of, for the log
     * @return whether it moved: not if it was moved or closed meanwhile
     */
    public boolean move(UUID id, UUID from, UUID to, UUID reassignment) {
        var dossier = rows.lockDossier(rows.readable(id));
        if (!dossier.keepingUnitId.equals(from)
                || PlaceLifecycle.at(dossier.kind, dossier.state, RecordAct.REASSIGN)
                        .isPresent()) {
            return false;
        }
        var leads = dossier.leadUnitId.equals(from);
        dossier.keepingUnitId = to;
        dossier.leadUnitId = leads ? to : dossier.leadUnitId;
        dossier.changedAt = clock.instant();
        entities.createNativeQuery("update place set keeping_unit_id = ?1, version = version + 1,"
                        + " lead_unit_id = case when lead_unit_id = ?2 then ?1 else lead_unit_id end"
                        + " where dossier_id = ?3 and id <> ?3")
                .setParameter(1, to)
                .setParameter(2, from)
                .setParameter(3, id)
                .executeUpdate();
        dossier.accessClassId = access.classOf(decisions.rule(dossier, dossier.setting(), dossier.protection()));
        derivation.below(dossier, id);
        entities.flush();
        business.useInDossier(id, to);
        audit.record(
                Act.CHANGED,
                new AuditObject("dossier", id, id),
                Changes.none()
                        .changed("keepingUnit", from, to)
                        .changed("leadUnit", leads ? from : null, leads ? to : null)
                        .set("reassignment", reassignment));
        return true;
    }
}
