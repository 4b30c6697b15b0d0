package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds circles among the questions that decide about others, and questions that can never be asked. */
final class Reachability {

    private final Questionnaire questionnaire;
    private final ExpressionCheck check;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> never = new HashSet<>();

    Reachability(Questionnaire questionnaire, ExpressionCheck check) {
        this.questionnaire = questionnaire;
        this.check = check;
        questionnaire.questions().forEach(question -> ids.add(question.id()));
    }

    void look() {
        var edges = new HashMap<String, Set<String>>();
        questionnaire.questions().forEach(question -> edges.put(question.id(), decides(question)));
        var done = new HashSet<String>();
        questionnaire.questions().forEach(question -> visit(question.id(), new LinkedHashSet<>(), edges, done));
        for (var question : questionnaire.questions()) {
            if (question.repeatsFor().filter(never::contains).isPresent()
                    || question.when()
                            .flatMap(this::tree)
                            .filter(when -> !mayHold(when))
                            .isPresent()) {
                never.add(question.id());
                check.wrong(question.id() + "/when", RolloutFault.NEVER_ASKED);
            }
        }
    }

    private Optional<Expr> tree(String text) {
        try {
            return Optional.of(Expressions.compile(text).tree());
        } catch (Wrong e) {
            return Optional.empty();
        }
    }

    /** Questions that decide whether and how this one is asked. */
    private Set<String> decides(Question question) {
        var texts = Stream.of(
                        question.when().stream(),
                        question.source().map(Question.Source::list).stream(),
                        question.columns().stream()
                                .flatMap(column -> Stream.concat(
                                        column.when().stream(), column.source().map(Question.Source::list).stream())),
                        question.prefill().stream()
                                .flatMap(proposal -> Stream.concat(
                                        Stream.concat(proposal.when().stream(), proposal.each().stream()),
                                        proposal.expr().stream().flatMap(each -> each.expressions().stream()))))
                .flatMap(each -> each);
        var found = new LinkedHashSet<String>();
        texts.forEach(text -> {
            var reads = check.reads(text);
            reads.paths().stream()
                    .filter(path -> Set.of("answers", "row").contains(path.root()))
                    .forEach(path -> found.add(path.field()));
            reads.ofRows().forEach(path -> found.add(path.field()));
        });
        question.repeatsFor().ifPresent(found::add);
        found.retainAll(ids);
        return found;
    }

    private void visit(String id, Set<String> path, Map<String, Set<String>> edges, Set<String> done) {
        if (path.contains(id)) {
            check.wrong(id, RolloutFault.CYCLE, String.join(" → ", path) + " → " + id);
        } else if (done.add(id)) {
            path.add(id);
            edges.getOrDefault(id, Set.of()).forEach(next -> visit(next, path, edges, done));
            path.remove(id);
        }
    }

    /** Whether there can be answers for which it holds; says yes where it is not sure. */
    private boolean mayHold(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return Boolean.TRUE.equals(literal.value());
        } else if (expr instanceof Expr.Either either) {
            return mayHold(either.left()) || mayHold(either.right());
        } else if (expr instanceof Expr.Both both) {
            return mayHold(both.left()) && mayHold(both.right()) && !contradicts(both);
        } else if (expr instanceof Expr.Not not) {
            return not.of() instanceof Expr.Has
                    || !Boolean.TRUE.equals(not.of() instanceof Expr.Literal literal ? literal.value() : null);
        }
        return Reads.of(expr, Set.of()).paths().stream().noneMatch(path -> never.contains(path.field()));
    }

    /** Two different values of the same answer asked for at once. */
    private static boolean contradicts(Expr.Both both) {
        var wanted = new HashMap<Expr, Object>();
        return equalities(both).stream().anyMatch(compare -> {
            var value = ((Expr.Literal) compare.right()).value();
            var before = wanted.putIfAbsent(compare.left(), value);
            return before != null && !before.equals(value);
        });
    }

    private static List<Expr.Compare> equalities(Expr expr) {
        if (expr instanceof Expr.Both both) {
            return Stream.concat(equalities(both.left()).stream(), equalities(both.right()).stream())
                    .toList();
        }
        return expr instanceof Expr.Compare compare
                        && compare.sign().equals("==")
                        && compare.right() instanceof Expr.Literal
                ? List.of(compare)
                : List.of();
    }
}
