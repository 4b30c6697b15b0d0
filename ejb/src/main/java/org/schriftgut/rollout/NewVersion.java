package org.schriftgut.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a newer version of a questionnaire means for answers that were given to an older one. The answers go over as they are; those
 * that lead nowhere any more are kept.
 *
 * @param added questions that were not there
 * @param answerAgain places whose answer does not fit any more: the question has another type or table, or what was chosen is no option
 * @param kept places whose question is gone
 */
public record NewVersion(List<String> added, List<Place> answerAgain, List<Place> kept) {

    public static NewVersion of(Questionnaire older, Questionnaire newer, Answers answers) {
        var before = byId(older);
        var now = byId(newer);
        Predicate<Place> gone = place -> !now.containsKey(place.question());
        var again = new ArrayList<Place>();
        answers.given().keySet().stream()
                .filter(gone.negate())
                .filter(place -> before.containsKey(place.question()))
                .filter(place -> !fits(before.get(place.question()), now.get(place.question()), place, answers))
                .forEach(again::add);
        return new NewVersion(
                now.keySet().stream()
                        .filter(id -> !before.containsKey(id))
                        .sorted()
                        .toList(),
                List.copyOf(again),
                answers.given().keySet().stream().filter(gone).toList());
    }

    private static Map<String, Question> byId(Questionnaire questionnaire) {
        return questionnaire.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private static boolean fits(Question before, Question now, Place place, Answers answers) {
        if (before.type() != now.type()
                || before.many() != now.many()
                || !before.repeatsFor().equals(now.repeatsFor())) {
            return false;
        }
        var options = Types.phrases(now.options()).keySet();
        var gone = Types.phrases(before.options()).keySet().stream()
                .filter(option -> !options.contains(option))
                .toList();
        return answers.at(place).stream()
                .map(Answer::value)
                .flatMap(Optional::stream)
                .noneMatch(value ->
                        value instanceof List<?> list ? list.stream().anyMatch(gone::contains) : gone.contains(value));
    }
}
