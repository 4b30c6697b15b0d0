package org.schriftgut.reassignment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.KeptDossiers;
import org.schriftgut.dossier.Places;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;

/**
 * Gives all open files that one unit keeps to another one (R066): with a preview, in the background, with a protocol. Closed files
 * stay with the unit that closed them. For records managers.
 *
 * <p>Files that the records manager may not see move as well; preview and protocol leave them out, also from their counts.
 */
@Facade
public class Reassignments {

    static final String JOB = "reassign-dossiers";

    @PersistenceContext
    EntityManager entities;

    @Inject
    KeptDossiers dossiers;

    @Inject
    Places places;

    @Inject
    Access access;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** What would move and what would stay; changes nothing. */
    public ReassignmentPreview preview(UUID from, UUID to, Paging paging) {
        check(from, to);
        return new ReassignmentPreview(dossiers.open(from, paging), dossiers.countClosed(from));
    }

    /**
     * Begins to move the files.
     *
     * @throws Problem {@link Kind#WRONG_STATE} if the receiving unit is closed, or files of the unit are under way already
     */
    public ReassignmentView start(UUID from, UUID to, String reason) {
        check(from, to);
        var underWay = entities.createQuery(
                        "select r.id from ReassignmentRow r where r.finishedAt is null and r.fromUnit = :from",
                        UUID.class)
                .setParameter("from", from)
                .getResultList();
        if (!underWay.isEmpty()) {
            throw new Problem(Kind.WRONG_STATE, ReassignmentFault.UNDER_WAY);
        }
        var row = new ReassignmentRow(ids.next());
        row.fromUnit = from;
        row.toUnit = to;
        row.reason = DisplayText.required("reason", reason, 2000);
        row.askedBy = access.person().id();
        row.askedAt = clock.instant();
        entities.persist(row);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of("reassignment", row.id()),
                Changes.none().set("from", from).set("to", to).content("reason", null, row.reason));
        jobs.enqueue(JOB, row.id(), Lane.NORMAL);
        return view(row);
    }

    /** All, the newest first. */
    public List<ReassignmentView> all() {
        access.require(Role.RECORDS_MANAGER);
        return entities
                .createQuery("select r from ReassignmentRow r order by r.askedAt desc", ReassignmentRow.class)
                .setMaxResults(Paging.MAX)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    public ReassignmentView get(UUID id) {
        access.require(Role.RECORDS_MANAGER);
        return view(find(id));
    }

    /** The files that have moved, in the order they did. */
    public Page<ReassignmentLine> protocol(UUID id, Paging paging) {
        access.require(Role.RECORDS_MANAGER);
        find(id);
        var found = entities.createQuery(
                        "select l.dossierId, l.movedAt from ReassignmentLineRow l join Place p on p.id = l.dossierId"
                                + " where l.reassignmentId = :id and " + Access.readable("p")
                                + " order by l.movedAt, l.id",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("classes", access.readableArray())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        var dossiersOfPage =
                places.readable(found.stream().map(line -> (UUID) line[0]).collect(Collectors.toSet()));
        var lines = found.stream()
                .map(line -> new ReassignmentLine(dossiersOfPage.get((UUID) line[0]), (Instant) line[1]))
                .toList();
        return Page.of(lines, moved(id), paging);
    }

    /** Dossiers that still have to move, after the given one. */
    List<UUID> next(UUID id, UUID after, int limit) {
        return dossiers.openAfter(find(id).fromUnit, after, limit);
    }

    /** Moves one dossier and notes it, unless it was moved or closed meanwhile. */
    void move(UUID id, UUID dossier) {
        var wanted = find(id);
        units.open(wanted.toUnit);
        if (dossiers.move(dossier, wanted.fromUnit, wanted.toUnit, id)) {
            var line = new ReassignmentLineRow(ids.next());
            line.reassignmentId = id;
            line.dossierId = dossier;
            line.movedAt = clock.instant();
            entities.persist(line);
        }
    }

    void finish(UUID id) {
        find(id).finishedAt = clock.instant();
    }

    ReassignmentRow find(UUID id) {
        var row = entities.find(ReassignmentRow.class, id);
        if (row == null) {
            throw Problem.notFound(ReassignmentFault.NO_REASSIGNMENT);
        }
        return row;
    }

    private void check(UUID from, UUID to) {
        access.require(Role.RECORDS_MANAGER);
        units.get(from);
        units.open(to);
        if (from.equals(to)) {
            throw Problem.invalid("to", ReassignmentFault.SAME_UNIT);
        }
    }

    private long moved(UUID id) {
        return entities.createQuery(
                        "select count(l) from ReassignmentLineRow l join Place p on p.id = l.dossierId"
                                + " where l.reassignmentId = :id and " + Access.readable("p"),
                        Long.class)
                .setParameter("id", id)
                .setParameter("classes", access.readableArray())
                .getSingleResult();
    }

    private ReassignmentView view(ReassignmentRow row) {
        return new ReassignmentView(
                row.id(),
                row.fromUnit,
                row.toUnit,
                row.reason,
                row.askedBy,
                row.askedAt,
                row.finishedAt,
                moved(row.id()));
    }
}
