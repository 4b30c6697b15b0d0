package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.schriftgut.rollout.Question.Column;

/** Whatever is answered, there is a blueprint and findings, and never a failure. */
class RandomAnswersTest {

    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.shipped();
    private static final Interviewer INTERVIEWER = new Interviewer(QUESTIONNAIRE);

    private static final List<Object> NONSENSE = List.of(
            "",
            " x",
            "{answers.A01}",
            -1L,
            Long.MAX_VALUE,
            Double.NaN,
            true,
            List.of(),
            List.of("a", "a"),
            List.of(1L, Map.of()),
            Map.of(),
            Map.of("key", "x"),
            List.of(Map.of("key", "k0", "nonsense", 1L), Map.of("key", "k0")));

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void any_answers_give_a_blueprint_and_findings(@ForAll long seed) {
        interview(seed);
    }

    @Tag("deep")
    @Tag("deep-libraries")
    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void ten_thousand_answer_sets_give_a_blueprint_and_findings(@ForAll long seed) {
        interview(seed);
    }

    private static void interview(long seed) {
        var random = new Random(seed);
        var surroundings = surroundings(random);
        var answers = Answers.of(answers(random), QUESTIONNAIRE, "p0", Archetype.THEN);

        var interview = random.nextBoolean()
                ? INTERVIEWER.ask(surroundings, answers)
                : INTERVIEWER.preview(surroundings, answers);

        assertThat(interview.blueprint().elements()).allSatisfy(element -> {
            assertThat(element.cites()).isNotEmpty();
            var lacks = interview.blueprint().findings().stream()
                    .anyMatch(finding -> finding.where().equals(element.kind() + " " + element.key()));
            assertThat(Targets.of(element).isPresent() || lacks).isTrue();
        });
        assertThat(interview.blueprint().lines())
                .allSatisfy(line -> assertThat(line.text()).isNotBlank());
        assertThat(interview.checks())
                .allSatisfy(result -> assertThat(result.jumpTo()).isNotEmpty());
        assertThat(interview.gates()).hasSize(QUESTIONNAIRE.gates().size());
        assertThat(interview.recommendations()).isNotNull();
        assertThat(interview.progress().stream()
                        .mapToInt(Interview.Progress::asked)
                        .sum())
                .isEqualTo(interview.asked().size());
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Surroundings surroundings(Random random) {
        var subunits = Stream.iterate(0, i -> i < random.nextInt(3), i -> i + 1)
                .map(i -> new Surroundings.Unit("9." + i, "Team " + i, "", 3, "", List.of()))
                .toList();
        return new Surroundings(
                new Surroundings.Unit("9", "Fachdienst Neun", random.nextBoolean() ? "0" : "", 14, "p0", subunits),
                Map.of("9", "Fachdienst Neun", "0", "Dezernat", "9.0", "Team 0", "9.1", "Team 1"),
                Map.of("p0", "Person Null", "p1", "Person Eins"),
                new DemoPlan(one(random, DemoPlan.departments())),
                LocalDate.of(2027, 3, 15),
                Optional.of(one(random, QUESTIONNAIRE.templates()).key()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? QUESTIONNAIRE.targets().keySet() : Set.of(),
                List.of(),
                Set.of());
    }

    private static Map<String, Object> answers(Random random) {
        var fill = one(random, List.of(0.15, 0.5, 0.9, 1.0));
        var answers = new LinkedHashMap<String, Object>();
        for (var question : QUESTIONNAIRE.questions()) {
            if (question.repeatsFor().isEmpty()) {
                if (random.nextDouble() < fill) {
                    answers.put(question.id(), answer(random, question));
                }
            } else {
                for (var row : Values.rows(answers.get(question.repeatsFor().get()))) {
                    if (random.nextDouble() < fill && row instanceof LinkedHashMap) {
                        row.put(question.id(), answer(random, question));
                    }
                }
            }
        }
        return answers;
    }

    private static Object answer(Random random, Question question) {
        if (random.nextInt(60) == 0) {
            return one(random, NONSENSE);
        }
        if (question.type() == QuestionType.TABLE) {
            var rows = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < random.nextInt(5); i++) {
                var row = new LinkedHashMap<String, Object>();
                row.put("key", "k" + i);
                question.columns().stream()
                        .filter(column -> column.required() || random.nextBoolean())
                        .forEach(column -> row.put(column.key(), cell(random, column)));
                rows.add(row);
            }
            return rows;
        }
        if (question.type() == QuestionType.MATRIX) {
            var rows = new LinkedHashMap<String, Object>();
            for (var line : question.rows()) {
                var cells = new LinkedHashMap<String, Object>();
                question.columns()
                        .forEach(column -> cells.put(
                                column.key(),
                                cells.isEmpty() && !line.offers().isEmpty()
                                        ? one(random, line.offers())
                                        : cell(random, column)));
                rows.put(
                        line.key(),
                        question.columns().size() == 1
                                ? cells.values().iterator().next()
                                : cells);
            }
            return rows;
        }
        return cell(random, question.cell());
    }

    private static Object cell(Random random, Column column) {
        if (random.nextInt(300) == 0) {
            return one(random, NONSENSE);
        }
        if (!column.type().isList() && !column.many()) {
            return single(random, column);
        }
        return Stream.generate(() -> single(random, column))
                .limit(random.nextInt(1, 4))
                .distinct()
                .toList();
    }

    private static Object single(Random random, Column column) {
        var least = column.min() == null ? 0 : column.min().longValue();
        return switch (column.type()) {
            case SINGLE, MULTI, FIELD_REFS ->
                column.options().isEmpty()
                        ? "k" + random.nextInt(3)
                        : one(random, column.options()).key();
            case YESNO -> random.nextBoolean();
            case INTEGER -> least + random.nextInt(12);
            case SCALE -> Long.valueOf(one(random, column.options()).key());
            case DECIMAL -> one(random, List.of(0.0, 12.5, 80.0));
            case DATE ->
                LocalDate.of(2027, 3, 15).plusDays(random.nextInt(-400, 400)).toString();
            case UNIT -> one(random, List.of("9", "0", "9.0"));
            case PERSON -> one(random, List.of("p0", "p1"));
            case FUNCTION -> one(random, QUESTIONNAIRE.functions()).key();
            case FILE_PLAN_ENTRIES -> one(random, DemoPlan.codes());
            case NUMBER_PATTERN -> Map.of("text", one(random, List.of("{ap}-{lfd:4}", "{oe}-{lfd:3}", "{lfd:6}")));
            default -> one(random, List.of("Alpha", "Bescheide", "Ortsteil Süd", "§ 147 AO", "Äußeres"));
        };
    }
}
