package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evaluates checks and gates. */
final class Checks {

    private final Interview interview;
    private final Evaluator evaluator;

    Checks(Interview interview) {
        this.interview = interview;
        this.evaluator = interview.evaluator();
    }

    List<CheckResult> results() {
        var results = new ArrayList<CheckResult>();
        for (var check : interview.prepared().questionnaire().checks()) {
            if (check.repeatsFor().isEmpty()) {
                result(check, Map.of(), results);
            } else {
                Values.rows(interview.values().get(check.repeatsFor().get()))
                        .forEach(row -> result(check, row, results));
            }
        }
        return List.copyOf(results);
    }

    private void result(Questionnaire.Check check, Map<String, Object> row, List<CheckResult> results) {
        var scope = interview.scope(check.repeatsFor(), row);
        if (evaluator.holds(check.when(), scope)) {
            results.add(new CheckResult(
                    check.id(),
                    scope.row(),
                    check.severity().equals("block"),
                    check.live(),
                    evaluator.sentence(check.message(), scope, true).orElse(check.message()),
                    check.jumpTo().stream()
                            .map(id -> place(id, check.repeatsFor(), scope.row()))
                            .toList()));
        }
    }

    /** A question of the same row, where it repeats for the same table. */
    private Place place(String id, Optional<String> table, String row) {
        var repeats = interview.prepared().question(id).flatMap(Question::repeatsFor);
        return repeats.isPresent() && repeats.equals(table) ? new Place(id, row) : Place.once(id);
    }

    List<GateResult> gates() {
        var scope = interview.scope(Optional.empty(), Map.of());
        return interview.prepared().questionnaire().gates().stream()
                .map(gate -> new GateResult(
                        gate.id(),
                        gate.requires().stream()
                                .filter(need -> !evaluator.holds(need.expr(), scope))
                                .map(need -> new GateResult.Missing(
                                        evaluator
                                                .sentence(need.message(), scope, true)
                                                .orElse(need.message()),
                                        jumps(need)))
                                .toList(),
                        gate.signoffs()))
                .toList();
    }

    /** Where the questionnaire says, and every open question or blocking check a need counts. */
    private List<Place> jumps(Questionnaire.Need need) {
        Set<Place> places = new LinkedHashSet<>();
        need.jumpTo().forEach(id -> places.add(Place.once(id)));
        var reads = interview.prepared().reads(need.expr(), Optional.empty()).paths();
        if (reads.contains(new Reads.Path("facts", "openRequired"))) {
            interview.asked().stream()
                    .filter(each -> each.question().required() && each.state().isEmpty())
                    .map(Interview.Asked::place)
                    .forEach(places::add);
        }
        if (reads.contains(new Reads.Path("facts", "blocking"))) {
            interview.checks().stream()
                    .filter(CheckResult::blocks)
                    .map(CheckResult::jumpTo)
                    .flatMap(List::stream)
                    .forEach(places::add);
        }
        return List.copyOf(places);
    }
}
