package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.access.StaleScopes;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.SecrecyGrade;

/** Gives everything in a dossier the access class that follows from what was decided along the line. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Derivation {

    private static final String OWN =
            "(d.own_definition is not null or d.own_grants is not null or d.secrecy_grade is not null)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessReport report;

    @Inject
    AccessSettings settings;

    @Inject
    StaleScopes stale;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    /** One place, as far as its class follows from it. */
    private record Row(UUID id, UUID parent, UUID leadUnit, UUID accessClass, OwnAccess own) {}

    /** Places with another class than before: what was decided right below them is looked at again. */
    private record Moved(Set<UUID> ids, boolean counts) {

        void add(UUID id) {
            if (counts) {
                ids.add(id);
            }
        }

        boolean contains(UUID id) {
            return ids.contains(id);
        }
    }

    /**
     * Derives all classes below the dossier anew, the dossier's own being right already, and lets search ask the database
     * about it until the index has followed.
     *
     * <p>A definition that was decided below what changed, and would now be wider than what is around it, is taken back: nobody
     * sees a part of something by an older decision that was made for a wider whole. Units and people named there in addition
     * stay named.
     *
     * @param changed the place that was decided about
     */
    void below(Place dossier, UUID changed) {
        derive(dossier, new Moved(new HashSet<>(Set.of(changed)), true));
    }

    /** The same where nobody decided anything: emergency access comes and goes, and takes back no decision below. */
    void follow(Place dossier) {
        derive(dossier, new Moved(Set.of(), false));
    }

    private void derive(Place dossier, Moved moved) {
        entities.flush();
        places(dossier, moved);
        documents(dossier.id(), moved);
        stale.mark(dossier.id());
        jobs.enqueue(IndexWork.DOSSIER, dossier.id(), Lane.NORMAL);
    }

    /**
     * Each round locks the places it changes. A place that was being opened inside one of them meanwhile is seen only by the
     * next round, so the rounds go on until one finds nothing; then nothing can be opened or filed with an old class before
     * the commit.
     */
    private void places(Place dossier, Moved moved) {
        var changed = true;
        while (changed) {
            changed = false;
            var classes = new HashMap<UUID, UUID>();
            classes.put(dossier.id(), dossier.accessClassId);
            var moves = new HashMap<UUID, List<UUID>>();
            for (var row : rows(dossier.id())) {
                var wanted = access.classOf(rule(dossier.id(), row, access.rule(classes.get(row.parent())), moved));
                classes.put(row.id(), wanted);
                if (!wanted.equals(row.accessClass())) {
                    moves.computeIfAbsent(wanted, any -> new ArrayList<>()).add(row.id());
                    moved.add(row.id());
                    changed = true;
                }
            }
            moves.forEach(this::movePlaces);
        }
    }

    private AccessRule rule(UUID dossier, Row row, AccessRule above, Moved moved) {
        var own = OwnAccess.setting(row.own());
        var marks = OwnAccess.protection(row.own());
        var rule = PlaceRules.inside(above, own, marks, row.leadUnit());
        if (own.definition() == null || !moved.contains(row.parent())) {
            return rule;
        }
        var without = PlaceRules.inside(above, AccessSetting.INHERITED, marks, row.leadUnit());
        if (report.widened(without, rule).isEmpty()) {
            return rule;
        }
        takeBack("place", row.id());
        audit.record(
                Act.ACCESS_CHANGED,
                new AuditObject("case", row.id(), dossier),
                settings.changes(own, AccessSetting.INHERITED));
        return without;
    }

    private void takeBack(String table, UUID id) {
        entities.createNativeQuery("update " + table
                        + " set own_definition = null, own_person_id = null, own_grants = null where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private List<Row> rows(UUID dossier) {
        return entities
                .createQuery(
                        "select p.id, p.parentId, p.leadUnitId, p.accessClassId, p.own from Place p"
                                + " where p.dossierId = :dossier and p.parentId is not null order by p.depth, p.id",
                        Object[].class)
                .setParameter("dossier", dossier)
                .getResultList()
                .stream()
                .map(row -> new Row((UUID) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3], (OwnAccess) row[4]))
                .toList();
    }

    private void movePlaces(UUID accessClass, List<UUID> ids) {
        entities.createNativeQuery("update place set access_class_id = ?1 where id = any (?2)")
                .setParameter(1, accessClass)
                .setParameter(2, ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Documents without a decision of their own take the class of their place; the others are few. */
    private void documents(UUID dossier, Moved moved) {
        entities.createNativeQuery("update document d set access_class_id = p.access_class_id from place p"
                        + " where d.dossier_id = ?1 and p.tenant_id = d.tenant_id and p.id = d.place_id"
                        + " and d.access_class_id <> p.access_class_id and not " + OWN)
                .setParameter(1, dossier)
                .executeUpdate();
        for (var row : ownDocuments(dossier)) {
            var document = (UUID) row[0];
            var own = setting(row);
            var above = access.rule((UUID) row[1]).inside(AccessSetting.INHERITED, grade((String) row[5]));
            var rule = above.inside(own, SecrecyGrade.NONE);
            if (!own.isInherited()
                    && moved.contains((UUID) row[6])
                    && !report.widened(above, rule).isEmpty()) {
                takeBack("document", document);
                audit.record(
                        Act.ACCESS_CHANGED,
                        new AuditObject("document", document, dossier),
                        settings.changes(own, AccessSetting.INHERITED));
                rule = above;
            }
            entities.createNativeQuery(
                            "update document set access_class_id = ?1 where id = ?2 and access_class_id <> ?1")
                    .setParameter(1, access.classOf(rule))
                    .setParameter(2, document)
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> ownDocuments(UUID dossier) {
        return entities.createNativeQuery(
                        "select d.id, p.access_class_id, d.own_definition, d.own_person_id, d.own_grants,"
                                + " d.secrecy_grade, d.place_id from document d join place p on p.tenant_id = d.tenant_id"
                                + " and p.id = d.place_id where d.dossier_id = ?1 and " + OWN,
                        Object[].class)
                .setParameter(1, dossier)
                .getResultList();
    }

    private static AccessSetting setting(Object[] row) {
        var definition = row[2] == null ? null : AccessDefinition.valueOf((String) row[2]);
        return OwnAccess.setting(definition, (UUID) row[3], (String[]) row[4]);
    }

    private static SecrecyGrade grade(String stored) {
        return stored == null ? SecrecyGrade.NONE : SecrecyGrade.valueOf(stored);
    }
}
