package org.schriftgut.rollout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All answers to a questionnaire, each where it stands. Two people may have answered the same question differently: both stand side
 * by side, and neither is used, until one is chosen.
 *
 * <p>Nothing is lost here: an answer to a question that is no longer asked, or for a row that is gone, is kept and not used.
 */
public record Answers(Map<Place, List<Answer>> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var copy = new LinkedHashMap<Place, List<Answer>>();
        given.forEach((place, answers) -> copy.put(place, List.copyOf(answers)));
        given = copy;
    }

    /**
     * Answers as the schema writes them ({@code $defs/answers}): rows of a repeating table hold the answers of the questions that
     * repeat for them, under their ids.
     *
     * @throws org.schriftgut.common.Problem INVALID if it is no JSON; what the answers hold is looked at by an {@link Interview}
     */
    public static Answers read(byte[] json, Questionnaire questionnaire, String author, Instant at) {
        return of(Values.map(Values.of(QuestionnaireReader.tree(json))), questionnaire, author, at);
    }

    static Answers of(Map<String, Object> values, Questionnaire questionnaire, String author, Instant at) {
        var tables = questionnaire.questions().stream()
                .flatMap(question -> question.repeatsFor().stream().map(table -> Map.entry(question.id(), table)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        var given = new LinkedHashMap<Place, List<Answer>>();
        values.forEach((id, value) -> {
            if (value == null) {
                return;
            }
            given.put(
                    Place.once(id),
                    List.of(Answer.of(
                            tables.containsValue(id) && value instanceof List<?> rows
                                    ? own(id, rows, tables, given, author, at)
                                    : value,
                            author,
                            at)));
        });
        return new Answers(given);
    }

    /** Rows without what other questions say about them, which goes where it stands. */
    private static List<Object> own(
            String table,
            List<?> rows,
            Map<String, String> tables,
            Map<Place, List<Answer>> given,
            String author,
            Instant at) {
        var own = new ArrayList<Object>();
        for (var row : rows) {
            var key = Values.text(Values.map(row).get("key"));
            var left = new LinkedHashMap<>(Values.map(row));
            left.keySet().removeIf(name -> {
                var isAnswer = table.equals(tables.get(name));
                if (isAnswer && left.get(name) != null) {
                    given.put(new Place(name, key), List.of(Answer.of(left.get(name), author, at)));
                }
                return isAnswer;
            });
            own.add(row instanceof Map ? left : row);
        }
        return own;
    }

    /** The same answers with one more, in the place of any other there. */
    public Answers with(Place place, Answer answer) {
        var more = new LinkedHashMap<>(given);
        more.put(place, List.of(answer));
        return new Answers(more);
    }

    /** The same answers, and another beside what was said there. */
    public Answers beside(Place place, Answer answer) {
        var more = new LinkedHashMap<>(given);
        var both = new ArrayList<>(at(place));
        both.add(answer);
        more.put(place, both);
        return new Answers(more);
    }

    public List<Answer> at(Place place) {
        return given.getOrDefault(place, List.of());
    }

    /** Whether people said different things there. */
    boolean differAt(Place place) {
        return at(place).stream().map(Answer::value).distinct().count() > 1;
    }

    /** The one answer, the last if several say the same. */
    Optional<Answer> one(Place place) {
        var answers = at(place);
        return answers.isEmpty() || differAt(place) ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }
}
