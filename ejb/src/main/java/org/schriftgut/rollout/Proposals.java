package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schriftgut.rollout.Question.Column;
import org.schriftgut.rollout.Question.Proposal;

/** Answers that plan, template, unit or an earlier answer can give. */
final class Proposals {

    private final Prepared prepared;
    private final Surroundings surroundings;
    private final Evaluator evaluator;
    private final AnswerCheck check;

    /** What the plan says, by the entries the department works below. */
    private final Map<List<String>, Roots> ofPlan = new HashMap<>();

    private record Roots(
            List<Map<String, Object>> branch, List<Map<String, Object>> kinds, List<Map<String, Object>> ofUnit) {}

    Proposals(Prepared prepared, Surroundings surroundings, Evaluator evaluator, AnswerCheck check) {
        this.prepared = prepared;
        this.surroundings = surroundings;
        this.evaluator = evaluator;
        this.check = check;
    }

    /** @param from {@code plan}, {@code template}, {@code unit} or {@code otherAnswer} */
    record Proposed(Object value, String from) {}

    /** The first that has a value. */
    Optional<Proposed> of(Question question, Scope scope, Map<String, Object> answers) {
        for (var proposal : question.prefill()) {
            var seen = proposal.from().equals("plan") ? withPlan(scope, answers) : scope;
            if (proposal.when().isEmpty() || evaluator.holds(proposal.when().get(), seen)) {
                var value = value(question, proposal, seen).flatMap(found -> pruned(question, found, seen));
                if (value.isPresent()) {
                    return Optional.of(new Proposed(value.get(), proposal.from()));
                }
            }
        }
        return Optional.empty();
    }

    private Scope withPlan(Scope scope, Map<String, Object> answers) {
        var codes =
                Values.list(answers.get("D03")).stream().map(String::valueOf).toList();
        var roots = ofPlan.computeIfAbsent(codes, this::roots);
        return scope.with("branch", roots.branch())
                .with("branchKinds", roots.kinds())
                .with("unitBranches", roots.ofUnit());
    }

    private Roots roots(List<String> codes) {
        var branch = surroundings.plan().filingBelow(codes);
        return new Roots(
                branch.stream().map(PlanEntry::values).toList(),
                kinds(branch),
                surroundings.plan().ofUnit().stream().map(PlanEntry::values).toList());
    }

    /** One line per type the branch names; without code and period, which differ from entry to entry. */
    private static List<Map<String, Object>> kinds(List<PlanEntry> branch) {
        return branch.stream()
                .map(PlanEntry::type)
                .filter(type -> !type.isEmpty())
                .distinct()
                .map(type -> Map.<String, Object>of("key", Slug.of(type, 16), "title", type, "type", type))
                .toList();
    }

    private Optional<Object> value(Question question, Proposal proposal, Scope scope) {
        if (proposal.from().equals("template")) {
            return template(question, scope);
        } else if (proposal.each().isPresent()) {
            return evaluator
                    .lines(proposal.each().get(), scope)
                    .filter(lines -> !lines.isEmpty())
                    .map(lines -> lines(proposal, lines, scope));
        } else if (!proposal.set().isEmpty()) {
            return all(proposal.set(), scope).map(Object.class::cast);
        }
        return evaluator.formula(proposal.expr().orElseThrow(), scope);
    }

    private Object lines(Proposal proposal, List<?> lines, Scope scope) {
        var rows = new ArrayList<>();
        for (var item : lines) {
            var inner = scope.line(proposal.each().orElseThrow(), item);
            if (proposal.set().isEmpty()) {
                evaluator.formula(proposal.value().orElseThrow(), inner).ifPresent(rows::add);
            } else {
                var row = new LinkedHashMap<String, Object>();
                evaluator.value(proposal.key().orElseThrow(), inner).ifPresent(key -> row.put("key", key));
                proposal.set()
                        .forEach((column, formula) ->
                                evaluator.formula(formula, inner).ifPresent(value -> row.put(column, value)));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Every cell, or nothing. */
    private Optional<Map<String, Object>> all(Map<String, Formula> set, Scope scope) {
        var cells = new LinkedHashMap<String, Object>();
        set.forEach((cell, formula) -> evaluator.formula(formula, scope).ifPresent(value -> cells.put(cell, value)));
        return cells.size() < set.size() ? Optional.empty() : Optional.of(cells);
    }

    private Optional<Object> template(Question question, Scope scope) {
        var questionnaire = prepared.questionnaire();
        return Stream.iterate(
                        surroundings.template().flatMap(questionnaire::template),
                        Optional::isPresent,
                        template -> template.get().parent().flatMap(questionnaire::template))
                .map(Optional::get)
                .flatMap(template -> answer(template, question, scope).stream())
                .findFirst();
    }

    private Optional<Object> answer(Questionnaire.Template template, Question question, Scope scope) {
        if (question.repeatsFor().isEmpty()) {
            return Optional.ofNullable(template.answers().get(question.id()));
        }
        Predicate<Questionnaire.Rule> speaks =
                rule -> rule.table().equals(question.repeatsFor().get())
                        && rule.answers().containsKey(question.id());
        return template.rows().stream()
                .filter(speaks)
                .filter(rule -> evaluator.holds(rule.when(), scope))
                .findFirst()
                .map(rule -> rule.answers().get(question.id()));
    }

    /** Without references to what this department or plan does not have; nothing if nothing sensible is left. */
    private Optional<Object> pruned(Question question, Object value, Scope scope) {
        if (question.type() == QuestionType.MATRIX) {
            return Optional.of(value);
        }
        if (question.type() != QuestionType.TABLE) {
            return cell(question.cell(), value, scope);
        }
        var rows = new ArrayList<>();
        for (var given : Values.rows(value)) {
            var row = new LinkedHashMap<>(given);
            var whole = true;
            for (var column : question.columns()) {
                var before = row.get(column.key());
                var after = before == null ? Optional.empty() : cell(column, before, scope);
                after.ifPresentOrElse(kept -> row.put(column.key(), kept), () -> row.remove(column.key()));
                whole &= before == null || after.isPresent() || !column.required();
            }
            if (whole) {
                rows.add(row);
            }
        }
        return rows.isEmpty() && !Values.list(value).isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private Optional<Object> cell(Column column, Object value, Scope scope) {
        Predicate<Object> known;
        if (column.type() == QuestionType.FILE_PLAN_ENTRIES) {
            known = check::isEntry;
        } else {
            var offered = check.known(column, scope);
            if (offered.isEmpty()) {
                return Optional.of(value);
            }
            known = offered.get()::contains;
        }
        if (value instanceof List<?> list) {
            var kept = list.stream().filter(known).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
        }
        return Optional.of(value).filter(known);
    }
}
