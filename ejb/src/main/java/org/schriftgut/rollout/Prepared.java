package org.schriftgut.rollout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schriftgut.rollout.Expressions.Expression;

/** A sound questionnaire with what can be worked out before anybody answers. Shared by all interviews. */
final class Prepared {

    private final Questionnaire questionnaire;
    private final Types types;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, String> functions;
    private final Map<String, Reads> reads = new ConcurrentHashMap<>();

    Prepared(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.types = new Types(questionnaire);
        this.functions = questionnaire.functionLabels();
        questionnaire.questions().forEach(question -> questions.put(question.id(), question));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Types types() {
        return types;
    }

    Map<String, String> functions() {
        return functions;
    }

    Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    Set<String> repeated() {
        return types.repeated();
    }

    Expression expression(String text) {
        try {
            return Expressions.compile(text);
        } catch (Wrong e) {
            throw new IllegalStateException("The questionnaire was found sound, but not " + text, e);
        }
    }

    /** @param each the list whose lines it is about */
    Reads reads(String text, Optional<String> each) {
        return reads.computeIfAbsent(
                text + "\n" + each.orElse(""), key -> Reads.of(expression(text).tree(), repeated(), table(each)));
    }

    private String table(Optional<String> each) {
        return each.filter(list -> list.startsWith("answers."))
                .map(list -> list.substring("answers.".length()))
                .filter(repeated()::contains)
                .orElse("");
    }
}
