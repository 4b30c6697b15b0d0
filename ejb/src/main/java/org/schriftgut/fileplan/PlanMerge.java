package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Brings stored entries to what a checked file says, in memory. */
final class PlanMerge {

    private final Map<String, FilePlanEntry> byCode = new HashMap<>();
    private final Set<FilePlanEntry> fresh = new LinkedHashSet<>();

    private PlanMerge(List<FilePlanEntry> stored) {
        stored.forEach(entry -> byCode.put(entry.code, entry));
    }

    /**
     * Changes the stored entries and makes the new ones.
     *
     * @param comparison without errors
     * @return the new entries, each after the one above it
     */
    static List<FilePlanEntry> apply(
            PlanComparison comparison, List<FilePlanEntry> stored, UUID planId, Supplier<UUID> ids) {
        var merge = new PlanMerge(stored);
        for (var entry : comparison.checked().entries()) {
            var row = merge.byCode.computeIfAbsent(entry.code(), code -> {
                var made = new FilePlanEntry(ids.get(), planId, code);
                merge.fresh.add(made);
                return made;
            });
            row.take(entry.values());
        }
        return merge.place(comparison);
    }

    /** Neighbours stand as in the file; those the file does not name come after them, in their old order. */
    private List<FilePlanEntry> place(PlanComparison comparison) {
        var below = new HashMap<String, List<String>>();
        for (var entries : List.of(comparison.checked().entries(), comparison.missing())) {
            for (var entry : entries) {
                below.computeIfAbsent(entry.parentCode(), code -> new ArrayList<>())
                        .add(entry.code());
            }
        }
        var added = new ArrayList<FilePlanEntry>();
        var open = new ArrayList<String>();
        open.add(null);
        for (var i = 0; i < open.size(); i++) {
            var parent = open.get(i) == null ? null : byCode.get(open.get(i));
            var children = below.getOrDefault(open.get(i), List.of());
            for (var place = 0; place < children.size(); place++) {
                var child = byCode.get(children.get(place));
                child.place(parent, place);
                if (fresh.contains(child)) {
                    added.add(child);
                }
            }
            open.addAll(children);
        }
        return added;
    }
}
