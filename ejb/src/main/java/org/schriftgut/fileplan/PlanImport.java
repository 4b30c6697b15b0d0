package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Ids;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;

/** Compares a file that was read with the stored plan, and publishes it as the next version. Each method is one transaction. */
@Facade
class PlanImport {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    PlanPublishing publishing;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    PlanPreview compare(ParsedPlan parsed) {
        var plans = entities.createQuery("select p from FilePlan p where p.key = :key", FilePlan.class)
                .setParameter("key", FilePlan.MAIN)
                .getResultList();
        var name = plans.isEmpty() ? PlanPublishing.DEFAULT_NAME : plans.get(0).name;
        return comparison(parsed, publishing.holding()).preview(parsed.name() == null ? name : parsed.name(), false);
    }

    PlanPreview write(ParsedPlan parsed) {
        var plan = publishing.locked();
        var stored = publishing.holding();
        var comparison = comparison(parsed, stored);
        if (comparison.checked().hasErrors()) {
            throw refusal(comparison.checked().findings());
        }
        plan.name = parsed.name() == null ? plan.name : parsed.name();
        plan.importedAt = clock.instant();
        var changes = changes(plan, comparison, stored);
        var edition = PlanMerge.apply(comparison, stored, plan.id(), ids::next);
        publishing.publish(plan, edition.fresh(), edition.before());
        audit.record(Act.IMPORTED, AuditObject.of("fileplan", plan.id()), changes);
        return comparison.preview(plan.name, true);
    }

    private PlanComparison comparison(ParsedPlan parsed, List<EntryStatement> stored) {
        var current = PlanTree.planEntries(stored);
        var today = OfficeTime.today(clock);
        return PlanComparison.of(PlanCheck.check(parsed, current, today), current, today);
    }

    private static Changes changes(FilePlan plan, PlanComparison comparison, List<EntryStatement> stored) {
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
