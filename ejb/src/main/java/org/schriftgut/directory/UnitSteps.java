package org.schriftgut.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.DisplayText;
import org.schriftgut.directory.Content.FoundUnit;
import org.schriftgut.directory.ImportNote.Reason;
import org.schriftgut.directory.ImportStep.Act;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.UnitView;

/** What a run does with units: those above first, those that go last and from the bottom up. */
final class UnitSteps {

    private static final int MAX_CODE = 20;
    private static final int MAX_NAME = 200;

    private final ImportPlanner planner;
    private final List<FoundUnit> all;
    private final String home;
    private final Map<String, FoundUnit> byCode = new HashMap<>();
    private final Map<String, FoundUnit> byDn = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, UnitView> local;

    UnitSteps(ImportPlanner planner, List<FoundUnit> found, String home) {
        this.planner = planner;
        this.all = found;
        this.home = home;
        var linked = ImportPlanner.keys(List.copyOf(planner.links(Subject.UNIT).values()), link -> link.object()
                .toString());
        this.local = planner.known().units().stream()
                .filter(unit -> !linked.contains(unit.id().toString()))
                .collect(Collectors.toMap(UnitView::code, unit -> unit));
    }

    void bring() {
        var usable = all.stream().map(UnitSteps::cleaned).filter(this::isNamed).toList();
        planner.once(usable, Subject.UNIT, FoundUnit::key, FoundUnit::code).forEach(unit -> {
            byDn.put(unit.dn(), unit);
            if (local.containsKey(unit.code())) {
                planner.note(Subject.UNIT, unit.code(), Reason.LOCAL);
            } else {
                byCode.put(unit.code(), unit);
            }
        });
        byCode.values().forEach(unit -> parents.put(unit.code(), parent(unit)));
        var circle =
                parents.keySet().stream().filter(this::liesBelowItself).sorted().toList();
        if (!circle.isEmpty()) {
            circle.forEach(code -> planner.note(Subject.UNIT, code, Reason.CIRCLE));
            return;
        }
        var links = planner.links(Subject.UNIT);
        byCode.values().stream()
                .sorted(Comparator.<FoundUnit>comparingInt(unit -> depth(unit.code()))
                        .thenComparing(FoundUnit::code))
                .forEach(unit -> bring(unit, links.get(unit.key())));
    }

    private void bring(FoundUnit unit, Known.Link link) {
        var now = ImportPlanner.fields("code", unit.code(), "name", unit.name(), "parent", parents.get(unit.code()));
        if (link == null) {
            planner.step(Act.ADD, Subject.UNIT, null, unit.key(), unit.code(), Map.of(), now);
            return;
        }
        var here = view(link.object());
        var before = ImportPlanner.fields(
                "code",
                here.code(),
                "name",
                here.name(),
                "parent",
                here.parent() == null ? null : view(here.parent()).code());
        planner.compare(link, Subject.UNIT, unit.code(), !here.closed(), before, now);
    }

    /** Closes what the directory does not name any more, if nobody is left in it. */
    void takeAway() {
        var found = ImportPlanner.keys(all, FoundUnit::key);
        var going = planner.links(Subject.UNIT).values().stream()
                .filter(link -> !link.absent() && !found.contains(link.key()))
                .map(link -> Map.entry(link, view(link.object())))
                .filter(entry -> !entry.getValue().closed())
                .sorted(Comparator.<Map.Entry<Known.Link, UnitView>>comparingInt(entry -> -height(entry.getValue()))
                        .thenComparing(entry -> entry.getValue().code()))
                .toList();
        var staying = new HashSet<>(unitsOfPeopleAfterwards());
        var closing = new HashSet<UUID>();
        for (var entry : going) {
            var unit = entry.getValue();
            var hasUnitsBelow = planner.known().units().stream()
                    .anyMatch(below -> !below.closed()
                            && !closing.contains(below.id())
                            && unit.code().equals(parentAfterwards(below)));
            if (staying.contains(unit.code()) || hasUnitsBelow || newBelow(unit.code())) {
                planner.note(Subject.UNIT, unit.code(), Reason.IN_USE);
            } else {
                closing.add(unit.id());
                planner.step(
                        Act.DEACTIVATE, Subject.UNIT, unit.id(), entry.getKey().key(), unit.code(), Map.of(), Map.of());
            }
        }
    }

    /** The code of the unit a reference or the place of an entry leads to; empty if the reference leads nowhere. */
    Optional<String> resolve(String reference, String dn) {
        if (reference == null || reference.isBlank()) {
            return Optional.of(above(dn).map(FoundUnit::code).orElse(home));
        }
        var code = DisplayText.line(reference);
        if (byCode.containsKey(code)
                || local.containsKey(code) && !local.get(code).closed()) {
            return Optional.of(code);
        }
        return Optional.ofNullable(byDn.get(Names.normal(reference))).map(FoundUnit::code);
    }

    String home() {
        return home;
    }

    private String parent(FoundUnit unit) {
        var parent = resolve(unit.parent(), unit.dn());
        if (parent.isEmpty()) {
            planner.note(Subject.UNIT, unit.code(), Reason.UNKNOWN_UNIT);
        }
        return parent.orElse(home);
    }

    private Optional<FoundUnit> above(String dn) {
        return Names.above(dn).stream().map(byDn::get).filter(Objects::nonNull).findFirst();
    }

    private boolean liesBelowItself(String code) {
        var seen = new HashSet<String>();
        var at = parents.get(code);
        while (at != null && seen.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    private int depth(String code) {
        var depth = 0;
        for (var at = code; parents.containsKey(at); at = parents.get(at)) {
            depth++;
        }
        return depth;
    }

    private int height(UnitView unit) {
        var height = 0;
        for (var at = unit; at.parent() != null; at = view(at.parent())) {
            height++;
        }
        return height;
    }

    private boolean newBelow(String code) {
        return parents.entrySet().stream().anyMatch(entry -> entry.getValue().equals(code));
    }

    private String parentAfterwards(UnitView unit) {
        var moved = planner.steps().stream()
                .filter(step -> step.subject() == Subject.UNIT && unit.id().equals(step.object()))
                .map(step -> step.now().get("parent"))
                .filter(Objects::nonNull)
                .findFirst();
        return moved.map(String.class::cast)
                .orElse(unit.parent() == null ? null : view(unit.parent()).code());
    }

    private List<String> unitsOfPeopleAfterwards() {
        var units = new ArrayList<String>();
        var steps = planner.steps().stream()
                .filter(step -> step.subject() == Subject.PERSON && step.object() != null)
                .collect(Collectors.toMap(ImportStep::object, step -> step));
        for (AccountView account : planner.known().accounts()) {
            var step = steps.get(account.id());
            if (account.active()
                    && (step == null
                            || step.act() != Act.DEACTIVATE && !step.now().containsKey("unit"))) {
                units.add(view(account.unit()).code());
            }
        }
        planner.steps().stream()
                .filter(step -> step.subject() == Subject.PERSON && step.now().containsKey("unit"))
                .forEach(step -> units.add((String) step.now().get("unit")));
        return units;
    }

    private UnitView view(UUID id) {
        return planner.known().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isNamed(FoundUnit unit) {
        var isNamed = unit.code() != null
                && unit.code().length() <= MAX_CODE
                && unit.name().length() <= MAX_NAME;
        if (!isNamed) {
            planner.note(Subject.UNIT, unit.dn(), Reason.UNNAMED);
        }
        return isNamed;
    }

    private static FoundUnit cleaned(FoundUnit unit) {
        var code = DisplayText.line(unit.code());
        var name = DisplayText.line(unit.name());
        return new FoundUnit(unit.dn(), unit.key(), code, name == null ? code : name, unit.parent());
    }
}
