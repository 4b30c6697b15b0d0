package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.rollout.Question.Mapping;

/** Makes the elements and sentences of all answers that count. */
final class BlueprintDraft {

    private record Key(String kind, String key) {}

    private static final class Draft {

        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final BitSet cites = new BitSet();
        private final Place first;

        private Draft(Place first) {
            this.first = first;
        }
    }

    private final Interview interview;
    private final Questionnaire questionnaire;
    private final Evaluator evaluator;
    private final Citations citations;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final List<Blueprint.Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    BlueprintDraft(Interview interview) {
        this.interview = interview;
        this.questionnaire = interview.prepared().questionnaire();
        this.evaluator = interview.evaluator();
        this.citations = interview.citations();
    }

    Blueprint blueprint() {
        for (var asked : interview.asked()) {
            if (asked.isAnswered()) {
                var table = asked.question().repeatsFor();
                var scope = interview.scope(
                        table, table.map(id -> row(id, asked.place().row())).orElse(Map.of()));
                asked.question().maps().forEach(map -> map(asked, map, scope));
            }
        }
        var elements = drafts.entrySet().stream()
                .map(each -> element(each.getKey(), each.getValue()))
                .toList();
        return new Blueprint(questionnaire.version(), elements, List.copyOf(lines), List.copyOf(findings), pending());
    }

    private Map<String, Object> row(String table, String key) {
        return Values.rows(interview.values().get(table)).stream()
                .filter(row -> key.equals(row.get("key")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> pending() {
        return List.copyOf(drafts.keySet().stream()
                .map(Key::kind)
                .filter(kind -> questionnaire.targets().get(kind).state() == TargetKind.State.PLANNED)
                .filter(kind -> !interview.surroundings().arrived().contains(kind))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void map(Interview.Asked asked, Mapping map, Scope scope) {
        if (map.each().isEmpty()) {
            make(asked, map, scope);
            return;
        }
        for (var line : evaluator.lines(map.each().get(), scope).orElse(List.of())) {
            make(asked, map, scope.line(map.each().get(), line));
        }
    }

    private void make(Interview.Asked asked, Mapping map, Scope scope) {
        if (map.when().filter(when -> !evaluator.holds(when, scope)).isPresent()) {
            return;
        }
        var key = evaluator.formula(map.key(), scope);
        if (key.isEmpty()) {
            return;
        }
        var name = new Key(map.target(), String.valueOf(key.get()));
        var draft = drafts.computeIfAbsent(name, each -> new Draft(asked.place()));
        var cited = cited(asked, map, scope);
        draft.cites.or(cited);
        map.set()
                .forEach((field, formula) ->
                        evaluator.formula(formula, scope).ifPresent(value -> set(name, draft, field, value)));
        evaluator
                .sentence(map.sentence(), scope, true)
                .ifPresent(text -> lines.add(new Blueprint.Line(
                        map.chapter().orElse(asked.question().chapter()),
                        name.kind(),
                        name.key(),
                        text,
                        citations.list(cited, asked.place()))));
    }

    private BitSet cited(Interview.Asked asked, Mapping map, Scope scope) {
        var set = (BitSet) citations.at(asked.place()).clone();
        var outside = new Scope(scope.values(), scope.table(), scope.row(), Optional.empty());
        map.each().ifPresent(each -> citations.add(set, each, outside));
        MappingSoundness.MapReads.of(map).stream()
                .filter(text -> !Optional.of(text).equals(map.each()))
                .forEach(text -> citations.addShown(set, text, scope));
        return set;
    }

    private void set(Key name, Draft draft, String field, Object value) {
        var type = questionnaire.targets().get(name.kind()).fields().get(field);
        var before = draft.fields.get(field);
        if (type.collect()) {
            var all = new LinkedHashSet<Object>(Values.list(before));
            all.addAll(Values.list(value));
            draft.fields.put(field, List.copyOf(all));
            return;
        }
        var now = written(type, value);
        if (before != null && !before.equals(now)) {
            findings.add(Finding.of(name.kind() + " " + name.key(), RolloutFault.ELEMENT_CONFLICT, field));
        }
        draft.fields.put(field, now);
    }

    /** Names of events as the plan writes them. */
    private static Object written(TargetKind.Field type, Object value) {
        if (type.type().equals("slug")) {
            return Slug.of(String.valueOf(value));
        }
        var event = "ereignis:";
        if (type.type().equals("trigger") && value instanceof String text && text.startsWith(event)) {
            return event + Slug.of(text.substring(event.length()));
        }
        return value;
    }

    private Blueprint.Element element(Key name, Draft draft) {
        questionnaire.targets().get(name.kind()).fields().forEach((field, type) -> {
            if (type.required() && !draft.fields.containsKey(field)) {
                findings.add(Finding.of(name.kind() + " " + name.key(), RolloutFault.ELEMENT_LACKS, field));
            }
        });
        return new Blueprint.Element(
                name.kind(),
                name.key(),
                Collections.unmodifiableMap(draft.fields),
                citations.list(draft.cites, draft.first));
    }
}
