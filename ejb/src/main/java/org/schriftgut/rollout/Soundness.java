package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.common.Finding;

/**
 * What a schema cannot say of a questionnaire: every name leads somewhere, every expression has its type, what decides about a
 * question is asked before it, every question can be asked, every option leads somewhere, texts are German.
 */
final class Soundness {

    private final Questionnaire questionnaire;
    private final Types types;
    private final ExpressionCheck check;
    private final Set<String> ids;
    private final Set<String> chapters;

    Soundness(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.types = new Types(questionnaire);
        this.check = new ExpressionCheck(types);
        this.ids = questionnaire.questions().stream().map(Question::id).collect(Collectors.toSet());
        this.chapters =
                questionnaire.chapters().stream().map(Questionnaire.Chapter::id).collect(Collectors.toSet());
    }

    List<Finding> findings() {
        unique();
        chapters();
        gates();
        checks();
        templates();
        var questions = new QuestionSoundness(questionnaire, types, check);
        questions.look();
        targets(questions.used());
        new Reachability(questionnaire, check).look();
        return check.findings();
    }

    private void unique() {
        check.twice("sections", questionnaire.sections().stream().map(Questionnaire.Section::code));
        check.twice("chapters", questionnaire.chapters().stream().map(Questionnaire.Chapter::id));
        check.twice("documents", questionnaire.documents().stream().map(Questionnaire.Document::key));
        check.twice("templates", questionnaire.templates().stream().map(Questionnaire.Template::key));
        check.twice("functions", questionnaire.functions().stream().map(Questionnaire.Function::key));
        check.twice("facts", questionnaire.facts().stream().map(Questionnaire.Fact::key));
        check.twice("gates", questionnaire.gates().stream().map(Questionnaire.Gate::id));
        check.twice(
                "questions",
                Stream.of(
                                questionnaire.questions().stream().map(Question::id),
                                questionnaire.checks().stream().map(Questionnaire.Check::id),
                                questionnaire.recommendations().stream().map(Questionnaire.Recommendation::id))
                        .flatMap(each -> each));
    }

    private void chapters() {
        for (var chapter : questionnaire.chapters()) {
            var where = "chapter " + chapter.id();
            check.german(where + "/title", chapter.title());
            check.german(where + "/intro", chapter.intro());
            chapter.parent().ifPresent(parent -> check.known(where + "/parent", parent, chapters));
        }
        for (var section : questionnaire.sections()) {
            check.german("section " + section.code() + "/title", section.title());
            check.german("section " + section.code() + "/intro", section.intro());
        }
        var gates = questionnaire.gates().stream().map(Questionnaire.Gate::id).collect(Collectors.toSet());
        for (var document : questionnaire.documents()) {
            var where = "document " + document.key();
            document.chapters().forEach(chapter -> check.known(where + "/chapters", chapter, chapters));
            check.known(where + "/gate", document.gate(), gates);
        }
    }

    private void gates() {
        var documents = questionnaire.documents().stream()
                .map(Questionnaire.Document::key)
                .collect(Collectors.toSet());
        var roots = types.roots(Optional.empty());
        for (var gate : questionnaire.gates()) {
            gate.documents().forEach(document -> check.known(gate.id() + "/documents", document, documents));
            gate.signoffs().forEach(office -> check.known(gate.id() + "/signoffs", office, words("answeredBy")));
            for (var need : gate.requires()) {
                check.condition(gate.id() + "/requires", need.expr(), roots);
                check.german(gate.id() + "/message", need.message());
                check.sentence(gate.id() + "/message", need.message(), roots);
                need.jumpTo().forEach(id -> check.known(gate.id() + "/jumpTo", id, ids));
            }
        }
    }

    private Set<String> words(String list) {
        return questionnaire.vocabulary().get(list).stream()
                .map(Questionnaire.Word::key)
                .collect(Collectors.toSet());
    }

    private void checks() {
        for (var each : questionnaire.checks()) {
            each.jumpTo().forEach(id -> check.known(each.id() + "/jumpTo", id, ids));
            if (each.repeatsFor().filter(table -> !types.isRepeated(table)).isPresent()) {
                check.wrong(
                        each.id() + "/forEach",
                        RolloutFault.REPEATS_FOR_NO_TABLE,
                        each.repeatsFor().get());
                continue;
            }
            var roots = types.roots(each.repeatsFor());
            check.condition(each.id() + "/when", each.when(), roots);
            check.german(each.id() + "/message", each.message());
            check.sentence(each.id() + "/message", each.message(), roots);
        }
        for (var each : questionnaire.recommendations()) {
            check.condition(each.id() + "/when", each.when(), types.roots(Optional.empty()));
            check.german(each.id() + "/text", each.text());
            each.jumpTo().forEach(id -> check.known(each.id() + "/jumpTo", id, ids));
        }
    }

    private void templates() {
        var known = questionnaire.templates().stream()
                .map(Questionnaire.Template::key)
                .collect(Collectors.toSet());
        var parents = new HashMap<String, String>();
        for (var template : questionnaire.templates()) {
            var where = "template " + template.key();
            template.parent().ifPresent(parent -> {
                check.known(where + "/extends", parent, known);
                parents.put(template.key(), parent);
            });
            template.mergesRoles().forEach(role -> check.known(where + "/mergesRoles", role, words("answeredBy")));
            for (var rule : template.rows()) {
                rule(where + "/rows", rule);
            }
            template.answers().keySet().forEach(id -> answered(where + "/answers", id, Optional.empty()));
        }
        parents.keySet().forEach(key -> circle(key, parents));
    }

    private void circle(String key, Map<String, String> parents) {
        var seen = new HashSet<String>();
        for (var at = key; at != null; at = parents.get(at)) {
            if (!seen.add(at)) {
                check.wrong("template " + key + "/extends", RolloutFault.CYCLE, at);
                return;
            }
        }
    }

    private void rule(String where, Questionnaire.Rule rule) {
        if (!types.isRepeated(rule.table())) {
            check.wrong(where, RolloutFault.REPEATS_FOR_NO_TABLE, rule.table());
            return;
        }
        var row = types.roots(Optional.of(rule.table())).get("row");
        check.condition(where + "/when", rule.when(), Map.of("row", row));
        rule.answers().keySet().forEach(id -> answered(where, id, Optional.of(rule.table())));
    }

    private void answered(String where, String id, Optional<String> table) {
        var question = questionnaire.question(id);
        if (question.isEmpty() || !question.get().repeatsFor().equals(table)) {
            check.wrong(where, RolloutFault.UNKNOWN, id);
        } else if (question.get().prefill().stream()
                .noneMatch(proposal -> proposal.from().equals("template"))) {
            check.wrong(where, RolloutFault.TAKES_NO_TEMPLATE, id);
        }
    }

    /** @param used fields that questions set, by kind */
    private void targets(Map<String, Set<String>> used) {
        questionnaire.targets().forEach((kind, target) -> {
            var where = "target " + kind;
            check.known(where + "/approver", target.approver(), words("approver"));
            check.german(where + "/title", target.title());
            if ((target.state() == TargetKind.State.EXISTS) == target.part().isEmpty()) {
                check.wrong(where + "/part", RolloutFault.PART_AND_STATE);
            }
            if (!used.containsKey(kind)) {
                check.wrong(where, RolloutFault.TARGET_UNREACHED);
            }
            target.fields().forEach((name, field) -> {
                field(where + "/" + name, field);
                if (used.containsKey(kind)
                        && !field.isByProduct()
                        && !used.get(kind).contains(name)) {
                    check.wrong(where, RolloutFault.FIELD_UNSET, name);
                }
            });
        });
    }

    private void field(String where, TargetKind.Field field) {
        check.german(where, field.title());
        if (field.single().equals("enum") && field.values().isEmpty()) {
            check.wrong(where, RolloutFault.SHAPE_LACKS, "values");
        }
        if (field.single().startsWith("ref:")) {
            check.known(
                    where, field.single().substring(4), questionnaire.targets().keySet());
        }
    }
}
