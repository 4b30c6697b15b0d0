package org.schriftgut.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.Units;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.rights.Right;

/**
 * Gives one dossier another keeping unit, with everything in it that the old one led. Rights follow at once: search leaves the
 * old class out of account until the index has caught up.
 */
@Facade
class DossierMove {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Reassignments reassignments;

    @Inject
    PlaceRows rows;

    @Inject
    Access access;

    @Inject
    Units units;

    @Inject
    PlaceDecisions decisions;

    @Inject
    Derivation derivation;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Moves a dossier, unless it was moved or closed meanwhile. */
    void move(UUID reassignment, UUID id) {
        var wanted = reassignments.find(reassignment);
        units.open(wanted.toUnit);
        var dossier = rows.writable(id, Right.MANAGE);
        if (!dossier.keepingUnitId.equals(wanted.fromUnit)
                || dossier.state != PlaceState.OPEN && dossier.state != PlaceState.SUSPENDED) {
            return;
        }
        var leads = dossier.leadUnitId.equals(wanted.fromUnit);
        dossier.keepingUnitId = wanted.toUnit;
        dossier.leadUnitId = leads ? wanted.toUnit : dossier.leadUnitId;
        dossier.changedAt = clock.instant();
        entities.createNativeQuery("update place set keeping_unit_id = ?1, version = version + 1,"
                        + " lead_unit_id = case when lead_unit_id = ?2 then ?1 else lead_unit_id end"
                        + " where dossier_id = ?3 and id <> ?3")
                .setParameter(1, wanted.toUnit)
                .setParameter(2, wanted.fromUnit)
                .setParameter(3, id)
                .executeUpdate();
        dossier.accessClassId = access.classOf(decisions.rule(dossier, dossier.setting(), dossier.protection()));
        derivation.below(dossier, id);
        note(reassignment, id);
        audit.record(
                Act.CHANGED,
                new AuditObject("dossier", id, id),
                Changes.none()
                        .changed("keepingUnit", wanted.fromUnit, wanted.toUnit)
                        .changed("leadUnit", leads ? wanted.fromUnit : null, leads ? wanted.toUnit : null)
                        .set("reassignment", reassignment));
    }

    private void note(UUID reassignment, UUID dossier) {
        var line = new ReassignmentLineRow(ids.next());
        line.reassignmentId = reassignment;
        line.dossierId = dossier;
        line.movedAt = clock.instant();
        entities.persist(line);
    }
}
