package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.Units;

/** Activities as they are stored, and what is logged of them; who may is decided before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProcessingRows {

    static final String OBJECT = "processing";
    static final int LONGEST_CODE = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    FilePlans plans;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** All, ended ones too, by code. */
    List<ProcessingView> all() {
        var branches =
                entities
                        .createQuery("select b from ProcessingBranchRow b", ProcessingBranchRow.class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                branch -> branch.activityId,
                                Collectors.mapping(branch -> branch.entryId, Collectors.toList())));
        return entities
                .createQuery(
                        "select p from ProcessingRow p order by function('natural_key', p.code), p.code",
                        ProcessingRow.class)
                .getResultList()
                .stream()
                .map(row -> row.view(branches.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Which activities the entries of the plan belong to. */
    Coverage coverage(List<EntryView> plan) {
        return new Coverage(
                all(),
                plan.stream()
                        .filter(entry -> entry.parentId() != null)
                        .collect(Collectors.toMap(EntryView::id, EntryView::parentId)));
    }

    ProcessingRow find(UUID id, LockModeType lock) {
        var row = id == null ? null : entities.find(ProcessingRow.class, id, lock);
        if (row == null) {
            throw Problem.notFound(ProcessingFault.NO_ACTIVITY);
        }
        return row;
    }

    ProcessingView view(ProcessingRow row) {
        return row.view(List.copyOf(branches(row)));
    }

    /** @throws Problem {@link Kind#INVALID}, {@link Kind#TAKEN}, {@link Kind#NOT_FOUND} for a unit or branch nobody knows */
    ProcessingView create(String rawCode, ProcessingDetails raw) {
        var code = DisplayText.required("code", rawCode, LONGEST_CODE);
        var details = raw.checked();
        if (code.equals(ProcessingPart.CONTROLLER)) {
            throw Problem.invalid("code", ProcessingFault.CODE_KEPT);
        }
        var taken = entities.createQuery("select p.id from ProcessingRow p where p.code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList();
        if (!taken.isEmpty()) {
            throw new Problem(Kind.TAKEN, ProcessingFault.CODE_TAKEN, code);
        }
        units.get(details.unit());
        var row = new ProcessingRow(ids.next(), code);
        row.describe(details);
        row.createdAt = clock.instant();
        row.changedAt = row.createdAt;
        entities.persist(row);
        enter(row, details.branches());
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of(OBJECT, row.id()),
                differences(null, details).content("code", null, code));
        return view(row);
    }

    /** @throws Problem {@link Kind#WRONG_STATE} for one that has ended, and as {@link #create} */
    ProcessingView change(ProcessingRow row, ProcessingDetails raw) {
        var details = raw.checked();
        var before = view(row).details();
        if (row.endedOn != null) {
            throw new Problem(Kind.WRONG_STATE, ProcessingFault.ENDED, row.code);
        }
        var changes = differences(before, details);
        if (!changes.isEmpty()) {
            units.get(details.unit());
            row.describe(details);
            row.changedAt = clock.instant();
            enter(row, details.branches());
            entities.flush();
            audit.record(Act.CHANGED, AuditObject.of(OBJECT, row.id()), changes);
        }
        return view(row);
    }

    /** @param day null to carry it out again */
    ProcessingView end(ProcessingRow row, LocalDate day) {
        var changes = Changes.none().changed("endedOn", row.endedOn, day);
        if (!changes.isEmpty()) {
            row.endedOn = day;
            row.changedAt = clock.instant();
            entities.flush();
            audit.record(Act.CHANGED, AuditObject.of(OBJECT, row.id()), changes);
        }
        return view(row);
    }

    private void enter(ProcessingRow row, List<UUID> wanted) {
        var before = branches(row);
        var gone = new HashSet<>(before);
        gone.removeAll(wanted);
        if (!gone.isEmpty()) {
            entities.createQuery(
                            "delete from ProcessingBranchRow b where b.activityId = :activity and b.entryId in :gone")
                    .setParameter("activity", row.id())
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        for (var entry : wanted) {
            if (!before.contains(entry)) {
                entities.persist(new ProcessingBranchRow(
                        ids.next(), row.id(), plans.get(entry).id()));
            }
        }
    }

    private Set<UUID> branches(ProcessingRow row) {
        return Set.copyOf(entities.createQuery(
                        "select b.entryId from ProcessingBranchRow b where b.activityId = :activity", UUID.class)
                .setParameter("activity", row.id())
                .getResultList());
    }

    /** @param before null for a new one */
    private static Changes differences(ProcessingDetails before, ProcessingDetails now) {
        var was = before == null
                ? new ProcessingDetails(null, null, null, null, null, null, null, null, null, null, null, null, null)
                : before;
        return Changes.none()
                .content("name", was.name(), now.name())
                .content("purpose", was.purpose(), now.purpose())
                .content("legalGround", was.legalGround(), now.legalGround())
                .content("jointControllers", was.jointControllers(), now.jointControllers())
                .content("persons", was.persons(), now.persons())
                .content("data", was.data(), now.data())
                .changedNames("specialCategories", was.specialCategories(), now.specialCategories())
                .content("recipients", was.recipients(), now.recipients())
                .content("thirdCountry", was.thirdCountry(), now.thirdCountry())
                .content("erasure", was.erasure(), now.erasure())
                .content("measures", was.measures(), now.measures())
                .changed("unit", was.unit(), now.unit())
                .changedIds("branches", was.branches(), now.branches());
    }
}
