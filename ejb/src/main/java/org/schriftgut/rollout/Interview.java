package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.common.Finding;
import org.schriftgut.rollout.Questionnaire.Recommendation;

/**
 * One set of answers in one surrounding, gone through once in the order of the questions: what is asked, what is proposed, what is
 * wrong, and what it leads to.
 *
 * <p>A pure function of questionnaire, surroundings and answers; made by {@link Interviewer}. Not for several threads.
 */
public final class Interview {

    /**
     * A question as it is asked.
     *
     * @param state PROPOSED where a proposal counts, ANSWERED or CHECKED where somebody answered, OPEN for "weiß ich nicht"; nothing
     *     where there is no answer
     * @param proposal what could be answered, and where it comes from
     */
    public record Asked(
            Question question,
            Place place,
            Optional<Answer.State> state,
            Optional<Object> proposal,
            String proposedFrom) {

        boolean isAnswered() {
            return state.isPresent() && state.get() != Answer.State.OPEN;
        }
    }

    /** @param open questions that were not answered, or with "weiß ich nicht" */
    public record Progress(String section, int asked, int answered, int proposed, int open) {}

    private final Prepared prepared;
    private final Surroundings surroundings;
    private final Answers given;
    private final boolean proposalsCount;
    private final Evaluator evaluator;
    private final AnswerCheck check;
    private final Proposals proposals;
    private final Citations citations;
    private final Facts facts;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Place> unused = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean over;
    private Blueprint blueprint;
    private List<CheckResult> checks;

    Interview(Prepared prepared, Surroundings surroundings, Answers given, boolean proposalsCount) {
        this.prepared = prepared;
        this.surroundings = surroundings;
        this.given = given;
        this.proposalsCount = proposalsCount;
        this.evaluator = new Evaluator(prepared, surroundings);
        var entries = Values.rows(
                        given.one(Place.once("D05")).flatMap(Answer::value).orElse(List.of()))
                .stream()
                .flatMap(row -> Stream.ofNullable(row.get("code")))
                .collect(Collectors.toSet());
        this.check = new AnswerCheck(prepared, surroundings, evaluator, entries);
        this.proposals = new Proposals(prepared, surroundings, evaluator, check);
        this.citations = new Citations(prepared);
        this.facts = new Facts(this, surroundings);
        go();
    }

    private void go() {
        given.given().keySet().stream()
                .filter(place -> prepared.question(place.question()).isEmpty())
                .forEach(place -> findings.add(Finding.of(place.toString(), RolloutFault.QUESTION_UNKNOWN)));
        for (var question : prepared.questionnaire().questions()) {
            if (question.repeatsFor().isEmpty()) {
                ask(question, values, scope(Optional.empty(), Map.of()));
            } else {
                for (var row : Values.rows(values.get(question.repeatsFor().get()))) {
                    ask(question, row, scope(question.repeatsFor(), row));
                }
            }
        }
        var places = asked.stream().map(Asked::place).collect(Collectors.toSet());
        given.given().keySet().stream().filter(place -> !places.contains(place)).forEach(unused::add);
        over = true;
    }

    Scope scope(Optional<String> table, Map<String, Object> row) {
        var roots = new HashMap<String, Object>();
        roots.put("answers", values);
        roots.put("unit", surroundings.unit().values());
        roots.put("facts", facts);
        table.ifPresent(each -> roots.put("row", row));
        return new Scope(roots, table, table.isPresent() ? Values.text(row.get("key")) : "", Optional.empty());
    }

    private void ask(Question question, Map<String, Object> holder, Scope scope) {
        var place = new Place(question.id(), scope.row());
        var cited = citations.ask(place, decidedBy(question), scope);
        if (question.when().filter(when -> !evaluator.holds(when, scope)).isPresent()) {
            return;
        }
        var proposed = proposals.of(question, scope, values);
        var state = answered(question, place, holder, scope);
        if (state.isEmpty() && proposalsCount && given.at(place).isEmpty() && proposed.isPresent()) {
            read(question).forEach(text -> citations.add(cited, text, scope));
            citations.ask(place, decidedBy(question), scope).or(cited);
            if (put(question, whole(question, proposed.get().value(), place, scope), place, holder, scope)) {
                state = Optional.of(Answer.State.PROPOSED);
            }
        }
        asked.add(new Asked(
                question,
                place,
                state,
                proposed.map(Proposals.Proposed::value),
                proposed.map(Proposals.Proposed::from).orElse("")));
    }

    /** Expressions that decide whether it is asked and what may be answered. */
    private static List<String> decidedBy(Question question) {
        var texts = new ArrayList<String>();
        question.when().ifPresent(texts::add);
        question.source().ifPresent(source -> texts.add(source.list()));
        question.columns().forEach(column -> {
            column.when().ifPresent(texts::add);
            column.source().ifPresent(source -> texts.add(source.list()));
        });
        if (question.type() == QuestionType.FILE_PLAN_ENTRIES
                && question.repeatsFor().isPresent()) {
            texts.add("answers.D05");
        }
        return texts;
    }

    /** Expressions its proposals read. */
    private static List<String> read(Question question) {
        return question.prefill().stream()
                .flatMap(proposal -> Stream.of(
                                proposal.when().stream(),
                                proposal.each().stream(),
                                proposal.expr().stream().flatMap(MappingSoundness.MapReads::of),
                                proposal.set().values().stream().flatMap(MappingSoundness.MapReads::of))
                        .flatMap(texts -> texts))
                .toList();
    }

    private Optional<Answer.State> answered(Question question, Place place, Map<String, Object> holder, Scope scope) {
        if (given.differAt(place)) {
            findings.add(Finding.of(place.toString(), RolloutFault.ANSWERS_DIFFER));
            return Optional.empty();
        }
        var answer = given.one(place);
        if (answer.isEmpty() || answer.get().value().isEmpty()) {
            return answer.map(Answer::state);
        }
        return put(question, answer.get().value().get(), place, holder, scope)
                ? answer.map(Answer::state)
                : Optional.empty();
    }

    /** A proposal without the rows that are a form to fill in. */
    private Object whole(Question question, Object value, Place place, Scope scope) {
        return question.type() != QuestionType.TABLE
                ? value
                : Values.rows(value).stream()
                        .filter(row ->
                                check.lacking(question, row, place, scope).isEmpty())
                        .toList();
    }

    private boolean put(Question question, Object value, Place place, Map<String, Object> holder, Scope scope) {
        var result = check.check(question, value, place, scope);
        findings.addAll(result.findings());
        if (result.usable()) {
            holder.put(question.id(), seen(question, value, place, scope));
            if (question.id().equals("D04")) {
                Values.list(value).stream()
                        .findFirst()
                        .flatMap(code -> surroundings.plan().entry(String.valueOf(code)))
                        .ifPresent(entry -> holder.put("plan", entry.values()));
            }
        }
        return result.usable();
    }

    /** An answer as expressions see it: tokens of patterns, hidden columns gone, plan values beside a type of file. */
    private Object seen(Question question, Object value, Place place, Scope scope) {
        if (question.type() == QuestionType.NUMBER_PATTERN) {
            return NumberPattern.withTokens(value);
        }
        if (question.type() != QuestionType.TABLE) {
            return value;
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : Values.rows(value)) {
            findings.addAll(check.lacking(question, row, place, scope));
            var line = new LinkedHashMap<String, Object>();
            line.put("key", row.get("key"));
            for (var column : question.columns()) {
                var cell = row.get(column.key());
                if (cell != null
                        && (column.when().isEmpty()
                                || evaluator.holds(column.when().get(), scope.with("line", row)))) {
                    line.put(
                            column.key(),
                            column.type() == QuestionType.NUMBER_PATTERN ? NumberPattern.withTokens(cell) : cell);
                }
            }
            if (question.id().equals("C01")) {
                surroundings
                        .plan()
                        .entry(Values.text(line.get("entry")))
                        .ifPresent(entry -> line.put("plan", entry.values()));
            }
            rows.add(line);
        }
        return rows;
    }

    boolean isOver() {
        return over;
    }

    /** Answers as expressions see them. */
    Map<String, Object> values() {
        return values;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Citations citations() {
        return citations;
    }

    Prepared prepared() {
        return prepared;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Questions that are asked, in their order, with what is proposed. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Answers that are kept and not used: their question is hidden, or their row is gone. */
    public List<Place> unused() {
        return List.copyOf(unused);
    }

    /** What is wrong with answers, and expressions that ran away. */
    public List<Finding> findings() {
        return Stream.concat(findings.stream(), evaluator.findings().stream())
                .distinct()
                .toList();
    }

    /** How far each section is. */
    public List<Progress> progress() {
        return prepared.questionnaire().sections().stream()
                .map(section -> progress(
                        section.code(),
                        asked.stream()
                                .filter(each -> each.question().section().equals(section.code()))
                                .toList()))
                .toList();
    }

    private static Progress progress(String section, List<Asked> asked) {
        var proposed = count(asked, Answer.State.PROPOSED);
        var answered = (int) asked.stream().filter(Asked::isAnswered).count() - proposed;
        return new Progress(section, asked.size(), answered, proposed, asked.size() - answered - proposed);
    }

    private static int count(List<Asked> asked, Answer.State state) {
        return (int) asked.stream()
                .filter(each -> each.state().equals(Optional.of(state)))
                .count();
    }

    /** Ids of required questions that are asked and have neither an answer nor an open point. */
    List<String> openRequired() {
        return List.copyOf(asked.stream()
                .filter(each -> each.question().required() && each.state().isEmpty())
                .map(each -> each.question().id())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    List<String> blocking() {
        return List.copyOf(checks().stream()
                .filter(result -> result.blocks() && !surroundings.overruled().contains(result.check()))
                .map(CheckResult::check)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    List<String> pendingRequired() {
        return blueprint().pending().stream()
                .filter(kind -> prepared.questionnaire().targets().get(kind).mandatory())
                .toList();
    }

    /** What the answers become. */
    public Blueprint blueprint() {
        if (blueprint == null) {
            blueprint = new BlueprintDraft(this).blueprint();
        }
        return blueprint;
    }

    /** The checks that apply. */
    public List<CheckResult> checks() {
        if (checks == null) {
            checks = new Checks(this).results();
        }
        return checks;
    }

    /** Every gate with what keeps it shut; its offices have to sign as well. */
    public List<GateResult> gates() {
        return new Checks(this).gates();
    }

    public List<Recommendation> recommendations() {
        var scope = scope(Optional.empty(), Map.of());
        return prepared.questionnaire().recommendations().stream()
                .filter(each -> evaluator.holds(each.when(), scope))
                .toList();
    }
}
