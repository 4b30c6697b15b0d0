package org.schriftgut.fileplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.schriftgut.fileplan.PlanPreview.LevelCount;
import org.schriftgut.fileplan.PlanPreview.Sample;

/**
 * What a checked file changes in the stored plan, matched by code.
 *
 * @param missing stored entries that the file does not name
 * @param changes what the file adds and changes, entry by entry
 */
record PlanComparison(
        PlanCheck.Result checked,
        List<PlanEntry> added,
        List<PlanEntry> changed,
        List<PlanEntry> unchanged,
        List<PlanEntry> missing,
        List<PlanChange> changes) {

    private static final int SAMPLES = 12;

    static PlanComparison of(PlanCheck.Result checked, List<PlanEntry> stored, LocalDate today) {
        var left = new LinkedHashMap<String, PlanEntry>();
        stored.forEach(entry -> left.put(entry.code(), entry));
        var added = new ArrayList<PlanEntry>();
        var changed = new ArrayList<PlanEntry>();
        var unchanged = new ArrayList<PlanEntry>();
        var changes = new ArrayList<PlanChange>();
        var filing = new Filing(stored, checked.entries(), today);
        for (var entry : checked.entries()) {
            var before = left.remove(entry.code());
            if (before == null) {
                added.add(entry);
                changes.add(new PlanChange(entry.code(), entry.values().title(), true, List.of(), false));
            } else if (isSame(before, entry)) {
                unchanged.add(entry);
            } else {
                changed.add(entry);
            }
            if (before != null && (!isSame(before, entry) || filing.stopsAt(entry.code()))) {
                changes.add(new PlanChange(
                        entry.code(),
                        entry.values().title(),
                        false,
                        differences(before, entry),
                        filing.stopsAt(entry.code())));
            }
        }
        return new PlanComparison(checked, added, changed, unchanged, List.copyOf(left.values()), changes);
    }

    private static List<PlanChange.Field> differences(PlanEntry before, PlanEntry now) {
        var fields = new ArrayList<PlanChange.Field>();
        if (!Objects.equals(before.parentCode(), now.parentCode())) {
            fields.add(new PlanChange.Field("parent", before.parentCode(), now.parentCode()));
        }
        var old = before.values().fields();
        now.values().fields().forEach((name, value) -> {
            if (!Objects.equals(old.get(name), value)) {
                fields.add(new PlanChange.Field(name, old.get(name), value));
            }
        });
        return fields;
    }

    private static boolean isSame(PlanEntry before, PlanEntry now) {
        return before.values().equals(now.values()) && Objects.equals(before.parentCode(), now.parentCode());
    }

    PlanPreview preview(String planName, boolean applied) {
        var levels = new TreeMap<Integer, Integer>();
        checked.entries().stream()
                .filter(entry -> entry.level() > 0)
                .forEach(entry -> levels.merge(entry.level(), 1, Integer::sum));
        var errors =
                (int) checked.findings().stream().filter(PlanFinding::isError).count();
        return new PlanPreview(
                planName,
                levels.entrySet().stream()
                        .map(level -> new LevelCount(level.getKey(), level.getValue()))
                        .toList(),
                added.size(),
                changed.size(),
                unchanged.size(),
                missing.size(),
                missing.stream()
                        .map(PlanEntry::code)
                        .limit(PlanPreview.MAX_LISTED)
                        .toList(),
                errors,
                checked.findings().size() - errors,
                checked.findings().stream().limit(PlanPreview.MAX_LISTED).toList(),
                checked.entries().stream()
                        .limit(SAMPLES)
                        .map(entry -> new Sample(
                                entry.row(),
                                entry.code(),
                                entry.values().title(),
                                entry.level(),
                                entry.parentCode(),
                                entry.values().filing()))
                        .toList(),
                changes,
                applied);
    }
}
