package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Ids;
import org.schriftgut.common.InTenant;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Compares a file that was read with the stored plan, and writes it. Each method is one transaction. */
@ApplicationScoped
@Transactional
@InTenant
class PlanImport {

    private static final String DEFAULT_NAME = "Aktenplan";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

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
        var byCode = new HashMap<String, FilePlanEntry>();
        stored.forEach(entry -> byCode.put(entry.code, entry));
        var fresh = take(plan, comparison.checked().entries(), byCode);
        place(comparison, byCode);
        comparison.added().stream().map(PlanEntry::code).map(fresh::get).forEach(entities::persist);
        audit.record(Act.IMPORTED, AuditObject.of("fileplan", plan.id()), changes);
        return comparison.preview(plan.name, true);
    }

    private PlanComparison comparison(ParsedPlan parsed, List<FilePlanEntry> stored) {
        var current = PlanTree.planEntries(stored);
        var today = LocalDate.ofInstant(clock.instant(), FilePlans.ZONE);
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

    private Map<String, FilePlanEntry> take(FilePlan plan, List<PlanEntry> entries, Map<String, FilePlanEntry> byCode) {
        var fresh = new HashMap<String, FilePlanEntry>();
        for (var entry : entries) {
            var row = byCode.computeIfAbsent(entry.code(), code -> {
                var made = new FilePlanEntry(ids.next(), plan.id(), code);
                fresh.put(code, made);
                return made;
            });
            row.take(entry.values());
        }
        return fresh;
    }

    /** Neighbours stand as in the file; those the file does not name come after them, in their old order. */
    private static void place(PlanComparison comparison, Map<String, FilePlanEntry> byCode) {
        var below = new HashMap<String, List<String>>();
        for (var entries : List.of(comparison.checked().entries(), comparison.missing())) {
            for (var entry : entries) {
                below.computeIfAbsent(entry.parentCode(), code -> new ArrayList<>())
                        .add(entry.code());
            }
        }
        var open = new ArrayList<String>();
        open.add(null);
        for (var i = 0; i < open.size(); i++) {
            var parent = open.get(i) == null ? null : byCode.get(open.get(i));
            var children = below.getOrDefault(open.get(i), List.of());
            for (var place = 0; place < children.size(); place++) {
                byCode.get(children.get(place)).place(parent, place);
            }
            open.addAll(children);
        }
    }

    private static Changes changes(FilePlan plan, PlanComparison comparison, List<FilePlanEntry> stored) {
        var before = new HashMap<String, EntryValues>();
        stored.forEach(entry -> before.put(entry.code, entry.values()));
        var changes = Changes.none()
                .set("name", plan.name)
                .set("added", comparison.added().stream().map(PlanEntry::code).toList());
        for (var entry : comparison.changed()) {
            changes.changed("entry " + entry.code(), before.get(entry.code()), entry.values());
        }
        return changes;
    }

    private static Problem refusal(List<PlanFinding> findings) {
        var errors = findings.stream().filter(PlanFinding::isError).toList();
        return new Problem(
                Kind.INVALID,
                "The plan was not imported: " + errors.size() + " errors, the first in row "
                        + errors.get(0).row() + ": " + errors.get(0).reason(),
                errors.stream()
                        .limit(PlanPreview.MAX_LISTED)
                        .map(finding -> new Problem.Finding(
                                "row " + finding.row() + (finding.column() == null ? "" : ", " + finding.column()),
                                finding.reason()))
                        .toList());
    }
}
