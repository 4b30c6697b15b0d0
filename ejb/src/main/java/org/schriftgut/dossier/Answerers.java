package org.schriftgut.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Puts a question to all features that answer it, so that a missing answer is never taken for "nothing". Pure. */
final class Answerers {

    private Answerers() {}

    /**
     * All answers together.
     *
     * @param expected keys of those that must be among the answerers
     * @throws Problem {@link Kind#WRONG_STATE} if one of them is missing or fails
     */
    static <T> List<Finding> ask(
            Set<String> expected,
            Iterable<T> answerers,
            Function<T, String> key,
            Function<T, List<Finding>> question,
            String what) {
        var missing = new HashSet<>(expected);
        var answers = new ArrayList<Finding>();
        for (var answerer : answerers) {
            missing.remove(key.apply(answerer));
            answers.addAll(answer(answerer, key, question, what));
        }
        if (!missing.isEmpty()) {
            throw unanswered(what, missing.iterator().next());
        }
        return answers;
    }

    private static <T> List<Finding> answer(
            T answerer, Function<T, String> key, Function<T, List<Finding>> question, String what) {
        try {
            return List.copyOf(question.apply(answerer));
        } catch (RuntimeException e) {
            throw unanswered(what, key.apply(answerer)).causedBy(e);
        }
    }

    private static Problem unanswered(String what, String key) {
        return new Problem(Kind.WRONG_STATE, LifecycleFault.NOT_ASKED, what, key);
    }
}
