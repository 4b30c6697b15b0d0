package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Ids;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.dossiertype.TypeRules;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessSetting;

/** Compares a file that was read with the stored plan, and writes it. Each method is one transaction. */
@Facade
class PlanImport {

    private static final String DEFAULT_NAME = "Aktenplan";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    DossierTypes types;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * What an entry passes on to its dossiers without being decided about: who sees them is inherited along the line.
     *
     * @param ofType what was decided for the file type it names
     */
    private record Standing(List<UUID> line, AccessSetting ofType) {

        static Standing of(FilePlanEntry entry, TypeRules rules) {
            return new Standing(entry.line(), rules.of(entry.dossierType));
        }
    }

    PlanPreview compare(ParsedPlan parsed) {
        var plans = entities.createQuery("select p from FilePlan p where p.key = :key", FilePlan.class)
                .setParameter("key", FilePlan.MAIN)
                .getResultList();
        var name = plans.isEmpty() ? DEFAULT_NAME : plans.get(0).name;
        return comparison(parsed, stored()).preview(parsed.name() == null ? name : parsed.name(), false);
    }

    PlanPreview write(ParsedPlan parsed) {
        var plan = locked();
        var stored = stored();
        var comparison = comparison(parsed, stored);
        if (comparison.checked().hasErrors()) {
            throw refusal(comparison.checked().findings());
        }
        plan.name = parsed.name() == null ? plan.name : parsed.name();
        plan.importedAt = clock.instant();
        var changes = changes(plan, comparison, stored);
        var rules = types.rules();
        var before = stored.stream().collect(Collectors.toMap(FilePlanEntry::id, entry -> Standing.of(entry, rules)));
        var added = PlanMerge.apply(comparison, stored, plan.id(), ids::next);
        added.forEach(entities::persist);
        types.name(
                PlanTree.inOrder(Stream.concat(stored.stream(), added.stream()).toList()).stream()
                        .map(entry -> entry.dossierType)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        stored.stream()
                .filter(entry -> !entry.line().equals(before.get(entry.id()).line()))
                .forEach(entry -> jobs.enqueue(FilePlans.ENTRY_MOVED, entry.id(), Lane.BULK));
        var standElsewhere = stored.stream()
                .filter(entry -> !Standing.of(entry, rules).equals(before.get(entry.id())))
                .toList();
        PlanTree.tops(standElsewhere).forEach(entry -> jobs.enqueue(EntryAccesses.DERIVE, entry.id(), Lane.NORMAL));
        audit.record(Act.IMPORTED, AuditObject.of("fileplan", plan.id()), changes);
        return comparison.preview(plan.name, true);
    }

    private PlanComparison comparison(ParsedPlan parsed, List<FilePlanEntry> stored) {
        var current = PlanTree.planEntries(stored);
        var today = OfficeTime.today(clock);
        return PlanComparison.of(PlanCheck.check(parsed, current, today), current);
    }

    private List<FilePlanEntry> stored() {
        return entities.createQuery("select e from FilePlanEntry e", FilePlanEntry.class)
                .getResultList();
    }

    /** The plan, made on first use; a second import waits here until the first is done. */
    private FilePlan locked() {
        entities.createNativeQuery("insert into file_plan (tenant_id, id, key, name, version)"
                        + " values (?1, ?2, ?3, ?4, 0) on conflict (tenant_id, key) do nothing")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, ids.next())
                .setParameter(3, FilePlan.MAIN)
                .setParameter(4, DEFAULT_NAME)
                .executeUpdate();
        return entities.createQuery("select p from FilePlan p where p.key = :key", FilePlan.class)
                .setParameter("key", FilePlan.MAIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private static Changes changes(FilePlan plan, PlanComparison comparison, List<FilePlanEntry> stored) {
        var before = new HashMap<String, PlanEntry>();
        PlanTree.planEntries(stored).forEach(entry -> before.put(entry.code(), entry));
        var changes = Changes.none()
                .content("name", null, plan.name)
                .content(
                        "added",
                        null,
                        comparison.added().stream().map(PlanEntry::code).toList());
        for (var entry : comparison.changed()) {
            var old = before.get(entry.code());
            changes.content(entry.code() + " parent", old.parentCode(), entry.parentCode());
            var oldFields = old.values().fields();
            entry.values()
                    .fields()
                    .forEach((field, now) -> changes.content(entry.code() + " " + field, oldFields.get(field), now));
        }
        return changes;
    }

    private static Problem refusal(List<PlanFinding> findings) {
        var errors = findings.stream().filter(PlanFinding::isError).toList();
        return Problem.invalid(
                errors.stream()
                        .limit(PlanPreview.MAX_LISTED)
                        .map(finding -> new Finding(
                                "row " + finding.row() + (finding.column() == null ? "" : ", " + finding.column()),
                                finding.code(),
                                finding.args()))
                        .toList(),
                FilePlanFault.NOT_IMPORTED,
                errors.size(),
                errors.get(0).row());
    }
}
