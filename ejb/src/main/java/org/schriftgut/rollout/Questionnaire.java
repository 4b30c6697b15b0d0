package org.schriftgut.rollout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the questionnaire, as it was read: the questions in the order in which they are asked, what their answers
 * become, and what is checked.
 *
 * <p>Texts are German, keys English. {@link QuestionnaireReader} makes one and finds whether it is sound.
 *
 * @param targets kinds of elements that answers become, by name
 */
public record Questionnaire(
        @JsonProperty("$schema") String schema,
        String version,
        String language,
        String title,
        Map<String, List<Word>> vocabulary,
        List<Function> functions,
        List<Fact> facts,
        Map<String, TargetKind> targets,
        List<Section> sections,
        List<Chapter> chapters,
        List<Document> documents,
        List<Question> questions,
        List<Check> checks,
        List<Gate> gates,
        List<Recommendation> recommendations,
        List<Template> templates) {

    public Questionnaire {
        targets = new LinkedHashMap<>(targets);
    }

    /** A key with its label. */
    public record Word(String key, String label) {}

    /** A function of the organisation; it becomes a person or unit when the plan is applied. */
    public record Function(String key, String label, String role, String within) {}

    /** Something the product works out. */
    public record Fact(String key, String type, String title) {}

    public record Section(String code, String title, String intro) {}

    /** @param parent id of the chapter it belongs to */
    public record Chapter(String id, Optional<String> parent, String title, String intro) {}

    public record Document(String key, String title, List<String> chapters, String gate) {}

    /**
     * @param severity {@code block} or {@code warn}
     * @param live said while the answer is typed
     * @param jumpTo questions where it can be put right
     */
    public record Check(
            String id,
            String severity,
            Integer was,
            boolean live,
            @JsonProperty("forEach") Optional<String> repeatsFor,
            String when,
            String message,
            List<String> jumpTo) {}

    /** A milestone: open when every need holds and every office has signed. */
    public record Gate(
            String id,
            String title,
            String purpose,
            List<String> signoffs,
            List<Need> requires,
            List<String> documents) {}

    public record Need(String expr, String message, List<String> jumpTo) {}

    public record Recommendation(
            String id, String scope, String horizon, String lens, String when, String text, List<String> jumpTo) {

        public Recommendation {
            jumpTo = Question.orEmpty(jumpTo);
        }
    }

    /**
     * Answers to start from.
     *
     * @param parent key of the template that answers what this one leaves open
     * @param brief shows core questions only
     * @param mergesRoles roles the lead fills as well
     * @param rows answers for rows of a repeating table
     */
    public record Template(
            String key,
            String label,
            String description,
            @JsonProperty("extends") Optional<String> parent,
            @JsonProperty("abstract") boolean isAbstract,
            @JsonProperty("short") boolean brief,
            List<String> mergesRoles,
            Map<String, Object> answers,
            List<Rule> rows) {

        public Template {
            mergesRoles = Question.orEmpty(mergesRoles);
        }
    }

    /** @param when about {@code row}; the first rule that holds and answers the question wins */
    public record Rule(@JsonProperty("for") String table, String when, Map<String, Object> answers) {}

    /** @param value text of the key that is looked for */
    public Optional<Question> question(String value) {
        return questions.stream()
                .filter(question -> question.id().equals(value))
                .findFirst();
    }

    public Optional<Template> template(String key) {
        return templates.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** Ids of the tables that other questions repeat for. */
    Set<String> repeated() {
        return questions.stream()
                .flatMap(question -> question.repeatsFor().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Map<String, String> functionLabels() {
        return functions.stream().collect(Collectors.toMap(Function::key, Function::label, (first, second) -> first));
    }
}
