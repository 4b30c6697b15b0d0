package org.schriftgut.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.directory.ImportNote.Reason;
import org.schriftgut.directory.ImportStep.Act;

/** Compares what a directory says with what is here: a pure function, the same for preview and run. */
final class ImportPlanner {

    private final Known known;
    private final List<ImportStep> steps = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();

    private ImportPlanner(Known known) {
        this.known = known;
    }

    static ImportPlan plan(Content found, Known known, DirectorySettings settings) {
        var planner = new ImportPlanner(known);
        var units = new UnitSteps(planner, found.units(), settings.homeUnit());
        units.bring();
        var people = new PersonSteps(planner, found.people(), units);
        people.bring();
        new GroupSteps(planner, found.groups(), people.logins()).bring();
        people.takeAway();
        units.takeAway();
        return new ImportPlan(planner.steps, planner.notes, planner.leavingPercent());
    }

    Known known() {
        return known;
    }

    List<ImportStep> steps() {
        return steps;
    }

    void note(Subject subject, String label, Reason reason) {
        notes.add(new ImportNote(subject, label, reason));
    }

    void step(
            Act act,
            Subject subject,
            UUID object,
            String key,
            String label,
            Map<String, Object> before,
            Map<String, Object> now) {
        steps.add(new ImportStep(act, subject, object, key, label, before, now));
    }

    /** The links of one kind, by the key of the directory. */
    Map<String, Known.Link> links(Subject subject) {
        return known.links().stream()
                .filter(link -> link.subject() == subject)
                .collect(Collectors.toMap(Known.Link::key, Function.identity()));
    }

    /** Adds a change of those fields that differ, and brings back what a run had put out of use. */
    void compare(
            Known.Link link,
            Subject subject,
            String label,
            boolean inUse,
            Map<String, Object> before,
            Map<String, Object> now) {
        if (!inUse && !link.absent()) {
            return; // put out of use by hand: that stays so
        }
        var was = new HashMap<>(before);
        var is = new HashMap<>(now);
        before.forEach((field, value) -> {
            if (value.equals(now.get(field))) {
                was.remove(field);
                is.remove(field);
            }
        });
        if (!inUse) {
            step(Act.REACTIVATE, subject, link.object(), link.key(), label, before, now);
        } else if (!was.isEmpty() || !is.isEmpty()) {
            step(Act.CHANGE, subject, link.object(), link.key(), label, was, is);
        }
    }

    /** Entries that say the same of themselves are left alone, all of them; they are here, though. */
    <T> List<T> once(List<T> found, Subject subject, Function<T, String> key, Function<T, String> name) {
        var repeated = new HashSet<T>();
        for (var by : List.of(key, name)) {
            found.stream().collect(Collectors.groupingBy(by)).values().stream()
                    .filter(same -> same.size() > 1)
                    .forEach(repeated::addAll);
        }
        found.stream().filter(repeated::contains).forEach(each -> note(subject, name.apply(each), Reason.TWICE));
        return found.stream().filter(each -> !repeated.contains(each)).toList();
    }

    private int leavingPercent() {
        return Stream.of(Subject.values()).mapToInt(this::leavingPercent).max().orElse(0);
    }

    private int leavingPercent(Subject subject) {
        var leaving = steps.stream()
                .filter(step -> step.subject() == subject && step.act() == Act.DEACTIVATE)
                .count();
        var all =
                links(subject).values().stream().filter(link -> !link.absent()).count();
        return leaving == 0 ? 0 : (int) Math.ceil(100.0 * leaving / Math.max(all, 1));
    }

    static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }

    /** Keys of the directory that were found, usable or not. */
    static <T> Set<String> keys(List<T> found, Function<T, String> key) {
        return found.stream().map(key).collect(Collectors.toSet());
    }
}
