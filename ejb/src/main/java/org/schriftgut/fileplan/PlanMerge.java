package org.schriftgut.fileplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.schriftgut.fileplan.PlanEdition.Wanted;

/** Brings the stored plan to what a checked file says, in memory: entries are matched by code. */
final class PlanMerge {

    private PlanMerge() {}

    /**
     * The plan as it is to be. Neighbours stand as in the file; those the file does not name come after them, in their old order.
     *
     * @param comparison without errors
     */
    static PlanEdition apply(PlanComparison comparison, List<EntryStatement> stored, UUID planId, Supplier<UUID> ids) {
        var byCode = new HashMap<String, FilePlanEntry>();
        stored.forEach(statement -> byCode.put(statement.code, statement.entry));
        comparison
                .checked()
                .entries()
                .forEach(entry -> byCode.computeIfAbsent(entry.code(), code -> new FilePlanEntry(ids.get(), planId)));
        var wanted = new ArrayList<Wanted>();
        for (var entries : List.of(comparison.checked().entries(), comparison.missing())) {
            for (var entry : entries) {
                var parent = entry.parentCode() == null
                        ? null
                        : byCode.get(entry.parentCode()).id();
                wanted.add(new Wanted(byCode.get(entry.code()), parent, entry.values()));
            }
        }
        return PlanEdition.of(wanted, stored);
    }
}
