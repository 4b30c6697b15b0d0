package org.schriftgut.tenant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Sha256;

/**
 * What a set would do: over all parts that it names, and those these name or are named by. What comes and changes is applied in
 * the order of dependence, what goes afterwards, the other way round.
 */
final class SetPlan {

    private final ConfigSet set;
    private final Map<String, PartPlan<?>> plans = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param parts every part, each after those it depends on */
    SetPlan(List<ConfigPart<?>> parts, ConfigSet set) {
        this.set = set;
        var named = set.parts().keySet();
        var needed = new TreeSet<>(named);
        parts.stream().filter(part -> named.contains(part.key())).forEach(part -> needed.addAll(part.dependsOn()));
        var goes = set.parts().values().stream()
                .anyMatch(part -> part.byKey().values().stream().anyMatch(document -> document == null));
        for (var part : parts) {
            var isDependent = goes && part.dependsOn().stream().anyMatch(named::contains);
            if (named.contains(part.key())) {
                plans.put(part.key(), PartPlan.of(part, set.parts().get(part.key())));
            } else if (isDependent || needed.contains(part.key())) {
                plans.put(part.key(), PartPlan.unchanged(part));
            }
        }
        check();
    }

    private void check() {
        var wanted = new TreeMap<String, SortedMap<String, Map<String, Object>>>();
        plans.forEach((key, plan) -> wanted.put(key, plan.wanted()));
        var all = new Wanted(wanted);
        var users = users();
        changed().forEach(plan -> findings.addAll(plan.findings(all, users)));
    }

    /** By whom items are named that are to go. */
    private Map<ConfigKey, Set<ConfigKey>> users() {
        var users = new TreeMap<ConfigKey, Set<ConfigKey>>();
        plans.forEach(
                (part, plan) -> plan.going().forEach(key -> users.put(new ConfigKey(part, key), new TreeSet<>())));
        if (!users.isEmpty()) {
            plans.values()
                    .forEach(plan -> plan.references((named, by) -> {
                        var known = users.get(named);
                        if (known != null) {
                            known.add(by);
                        }
                    }));
        }
        return users;
    }

    /** Hash of what the named items were compared with. */
    String basedOn() {
        var standing = new TreeMap<String, Object>();
        set.parts()
                .forEach((part, documents) -> standing.put(
                        part, plans.get(part).standing(documents.byKey().keySet())));
        return HexFormat.of().formatHex(Sha256.of(CanonicalJson.text(standing)));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Plans of the parts a set names, each after those it depends on. */
    List<PartPlan<?>> changed() {
        return plans.values().stream()
                .filter(plan -> set.parts().containsKey(plan.part().key()))
                .<PartPlan<?>>map(plan -> plan)
                .toList();
    }

    /** Changes with the same approver, in the order they are applied in. */
    List<Step<?>> steps() {
        var steps = new ArrayList<Step<?>>();
        changed().forEach(plan -> addSteps(plan, false, steps));
        var backwards = new ArrayList<>(changed());
        Collections.reverse(backwards);
        backwards.forEach(plan -> addSteps(plan, true, steps));
        return steps;
    }

    private static <T> void addSteps(PartPlan<T> plan, boolean going, List<Step<?>> steps) {
        var byApprover = new LinkedHashMap<Approver, List<ConfigChange<T>>>();
        plan.changes(going).forEach(change -> byApprover
                .computeIfAbsent(plan.approver(change), any -> new ArrayList<>())
                .add(change));
        byApprover.forEach((approver, changes) -> steps.add(new Step<>(plan, approver, changes)));
    }

    /** Changes of one part that are applied together. */
    record Step<T>(PartPlan<T> plan, Approver approver, List<ConfigChange<T>> changes) {

        String part() {
            return plan.part().key();
        }

        List<ConfigLine> lines(boolean own) {
            return changes.stream()
                    .map(change -> plan.line(change, approver, own))
                    .toList();
        }

        void apply() {
            plan.part().apply(changes);
        }
    }
}
