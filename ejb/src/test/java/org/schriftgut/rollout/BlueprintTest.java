package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BlueprintTest {

    static final List<String> ARCHETYPES = Archetype.NAMES;

    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.shipped();
    private static final Interviewer INTERVIEWER = new Interviewer(QUESTIONNAIRE);

    /**
     * The golden files hold sentences, elements, checks and gates; they were compared with what an independent reading of the
     * questionnaire gave for the same answers. Written anew with {@code -Drollout.write=true}; then read what changed.
     */
    @ParameterizedTest
    @FieldSource("ARCHETYPES")
    void answers_of_an_archetype_become_its_blueprint(String name) throws IOException {
        var archetype = Archetype.of(name);

        var interview = INTERVIEWER.ask(archetype.surroundings(), archetype.answers(QUESTIONNAIRE));

        assertThat(interview.findings()).isEmpty();
        assertThat(interview.unused()).isEmpty();
        assertThat(interview.blueprint().findings()).isEmpty();
        assertThat(interview.checks().stream()
                        .map(CheckResult::check)
                        .distinct()
                        .sorted())
                .isEqualTo(archetype.warnings());
        assertThat(interview.gates().stream()
                        .filter(gate -> !gate.missing().isEmpty())
                        .map(GateResult::gate))
                .isEqualTo(archetype.closedGates());
        var written = written(interview);
        if (Boolean.getBoolean("rollout.write")) {
            Files.writeString(Path.of("src/test/resources/rollout/blueprints", name + ".txt"), written);
        }
        assertThat(written).isEqualTo(golden(name));
    }

    private static String golden(String name) {
        try (var in = BlueprintTest.class.getResourceAsStream("/rollout/blueprints/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Interview interview) {
        var out = new ArrayList<String>();
        var blueprint = interview.blueprint();
        blueprint.lines().forEach(line -> out.add(line.chapter() + " " + line.text() + " [" + line.place() + "]"));
        blueprint.elements().stream()
                .map(each -> each.kind() + " " + each.key() + " " + new TreeMap<>(each.fields()))
                .sorted()
                .forEach(out::add);
        out.add("vorgemerkt " + blueprint.pending());
        interview.checks().forEach(each -> out.add(each.check() + " " + each.message() + " " + each.jumpTo()));
        interview.gates().forEach(each -> out.add(each.gate() + " " + each.missing()));
        interview.recommendations().forEach(each -> out.add(each.id()));
        return String.join("\n", out) + "\n";
    }

    @ParameterizedTest
    @FieldSource("ARCHETYPES")
    void every_element_cites_an_answer_and_has_the_types_of_its_kind(String name) {
        var archetype = Archetype.of(name);

        var blueprint = INTERVIEWER
                .ask(archetype.surroundings(), archetype.answers(QUESTIONNAIRE))
                .blueprint();

        assertThat(blueprint.elements()).isNotEmpty().allSatisfy(element -> {
            assertThat(element.cites()).isNotEmpty();
            assertThat(Targets.of(element)).get().extracting(Target::key).isEqualTo(element.key());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "bauaufsicht, K01, bau, UNIT_ONLY",
        "bauaufsicht, H01, '', none",
        "soziales, C07, hilfe, Der erste Antrag",
        "personalamt, S05, '', JUSTIZ",
        "ordnungsamt, M04, gewerbe, A"
    })
    void one_changed_answer_changes_only_lines_that_cite_it(String name, String question, String row, String value) {
        var archetype = Archetype.of(name);
        var answers = archetype.answers(QUESTIONNAIRE);
        var place = row.isEmpty() ? Place.once(question) : new Place(question, anyRow(answers, question, row));

        var before = INTERVIEWER.ask(archetype.surroundings(), answers).blueprint();
        var after = INTERVIEWER
                .ask(archetype.surroundings(), answers.with(place, Answer.of(value, "l.antwort", Archetype.THEN)))
                .blueprint();

        assertThat(changed(before, after)).isNotEmpty().allSatisfy(cites -> assertThat(cites)
                .contains(place));
    }

    /** That row, or the first that has the question. */
    private static String anyRow(Answers answers, String question, String row) {
        var rows = answers.given().keySet().stream()
                .filter(place -> place.question().equals(question))
                .map(Place::row)
                .toList();
        return rows.contains(row) ? row : rows.get(0);
    }

    @ParameterizedTest
    @FieldSource("ARCHETYPES")
    void an_answer_taken_back_changes_only_lines_that_cite_it(String name) {
        var archetype = Archetype.of(name);
        var answers = archetype.answers(QUESTIONNAIRE);
        var before = INTERVIEWER.ask(archetype.surroundings(), answers).blueprint();
        var places = List.copyOf(answers.given().keySet());

        for (var i = 0; i < places.size(); i += 5) {
            var place = places.get(i);
            var fewer = new LinkedHashMap<>(answers.given());
            fewer.remove(place);
            var after = INTERVIEWER
                    .ask(archetype.surroundings(), new Answers(fewer))
                    .blueprint();

            assertThat(changed(before, after)).as(place.toString()).allSatisfy(cites -> assertThat(cites)
                    .contains(place));
        }
    }

    /** What each line cites that stands in one of them alone, and each element that is not the same in both, in either. */
    private static List<Set<Place>> changed(Blueprint before, Blueprint after) {
        var changed = new ArrayList<Set<Place>>();
        var lines = new HashSet<>(texts(before));
        lines.retainAll(texts(after));
        Stream.of(before, after)
                .flatMap(each -> each.lines().stream())
                .filter(line -> !lines.contains(text(line)))
                .forEach(line -> changed.add(Set.copyOf(line.cites())));
        var first = elements(before);
        var second = elements(after);
        var names = new HashSet<>(first.keySet());
        names.addAll(second.keySet());
        names.stream()
                .filter(name -> !Objects.equals(fields(first.get(name)), fields(second.get(name))))
                .forEach(name -> changed.add(Stream.of(first, second)
                        .flatMap(each -> Stream.ofNullable(each.get(name)))
                        .flatMap(element -> element.cites().stream())
                        .collect(Collectors.toSet())));
        return changed;
    }

    private static List<String> texts(Blueprint blueprint) {
        return blueprint.lines().stream().map(BlueprintTest::text).toList();
    }

    private static String text(Blueprint.Line line) {
        return String.join("|", line.chapter(), line.kind(), line.key(), line.text());
    }

    private static Map<String, Blueprint.Element> elements(Blueprint blueprint) {
        return blueprint.elements().stream()
                .collect(Collectors.toMap(each -> each.kind() + " " + each.key(), each -> each));
    }

    private static Map<String, Object> fields(Blueprint.Element element) {
        return element == null ? Map.of() : element.fields();
    }

    @Test
    void each_kind_of_target_has_a_record_with_its_fields() {
        QUESTIONNAIRE.targets().forEach((kind, target) -> {
            var record = Targets.type(kind);
            assertThat(record).as(kind).isPresent();
            var components = List.of(record.get().getRecordComponents());
            var wanted = new ArrayList<String>(List.of("String key"));
            target.fields().forEach((name, field) -> wanted.add(type(field) + " " + name));
            assertThat(components.stream()
                            .map(each -> each.getGenericType()
                                            .getTypeName()
                                            .replaceAll("\\b(java\\.(lang|util|time)\\.)", "")
                                    + " " + Targets.field(each))
                            .collect(Collectors.toList()))
                    .as(kind)
                    .isEqualTo(wanted);
        });
        assertThat(Target.class.getPermittedSubclasses())
                .hasSize(QUESTIONNAIRE.targets().size());
    }

    private static String type(TargetKind.Field field) {
        if (field.isList()) {
            return "List<String>";
        }
        var type = Map.of("int", "Long", "decimal", "Double", "bool", "Boolean", "date", "LocalDate")
                .getOrDefault(field.type(), "String");
        return field.required() ? type : "Optional<" + type + ">";
    }
}
