package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;

class QuestionnaireReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void reads_the_questionnaire_that_comes_with_the_product() {
        var shipped = QuestionnaireReader.shipped();

        assertThat(shipped.version()).isEqualTo("1.0");
        assertThat(shipped.questions()).hasSize(167);
        assertThat(shipped.targets()).hasSize(60);
        assertThat(shipped.checks()).hasSize(56);
    }

    static Stream<Arguments> what_is_not_sound() {
        return Stream.of(
                fault(
                        "K01/map 1 access",
                        RolloutFault.DOES_NOT_FIT,
                        at("K01/maps/0/set", set -> set.put("access", "row.name"))),
                fault(
                        "H02/when",
                        RolloutFault.EXPRESSION_NAME_UNKNOWN,
                        at("H02", q -> q.put("when", "answers.Z99 == 'x'"))),
                fault(
                        "H02/when",
                        RolloutFault.EXPRESSION_OPTION_UNKNOWN,
                        at("H02", q -> q.put("when", "answers.H01 == 'nonsense'"))),
                fault("H02/when", RolloutFault.EXPRESSION_NO_CONDITION, at("H02", q -> q.put("when", "answers.H01"))),
                fault("H02/when", RolloutFault.EXPRESSION_TYPES, at("H02", q -> q.put("when", "answers.H01 > 3"))),
                fault("H02/when", RolloutFault.EXPRESSION_UNREADABLE, at("H02", q -> q.put("when", "answers.H01 + 1"))),
                fault(
                        "H02/when",
                        RolloutFault.EXPRESSION_TOO_DEEP,
                        at("H02", q -> q.put("when", "!".repeat(99) + "true"))),
                fault("H02/when", RolloutFault.NEVER_ASKED, at("H02", q -> q.put("when", "false"))),
                fault(
                        "H02/when",
                        RolloutFault.NEVER_ASKED,
                        at("H02", q -> q.put("when", "answers.H01 == 'none' && answers.H01 == 'early'"))),
                fault("A03/when", RolloutFault.ASKED_LATER, at("A03", q -> q.put("when", "answers.H01 == 'none'"))),
                fault("A03", RolloutFault.CYCLE, at("A03", q -> q.put("when", "answers.A03 > 1"))),
                fault("A03/section", RolloutFault.UNKNOWN, at("A03", q -> q.put("section", "Z"))),
                fault("A03/answeredBy", RolloutFault.UNKNOWN, at("A03", q -> q.put("answeredBy", "nobody"))),
                fault("A03/title", RolloutFault.TITLE_END, at("A03", q -> q.put("title", "Wie viele"))),
                fault("A03/title", RolloutFault.TEXT_UMLAUTS, at("A03", q -> q.put("title", "Fuer wen?"))),
                fault("A03/map 1", RolloutFault.UNKNOWN, at("A03/maps/0", map -> map.put("target", "nonsense"))),
                fault(
                        "A03/map 1",
                        RolloutFault.UNKNOWN,
                        at("A03/maps/0/set", set -> set.put("nonsense", "answers.A03"))),
                fault(
                        "A03/map 1 sentence",
                        RolloutFault.EXPRESSION_NAME_UNKNOWN,
                        at("A03/maps/0", map -> map.put("sentence", "Es sind {answers.A99} Personen."))),
                fault(
                        "A03/map 1 sentence",
                        RolloutFault.SENTENCE_BRACKETS,
                        at("A03/maps/0", map -> map.put("sentence", "Es sind {answers.A03 Personen."))),
                fault(
                        "K01/map 1 access",
                        RolloutFault.OPTIONS_NOT_ALL_MAPPED,
                        at("K01/maps/0/set", set -> set.putObject("access")
                                .put("pick", "row.K01")
                                .putObject("from")
                                .put("TENANT_WIDE", "TENANT_WIDE"))),
                fault("K01/forEach", RolloutFault.REPEATS_FOR_NO_TABLE, at("K01", q -> q.put("forEach", "H01"))),
                fault("X01/jumpTo", RolloutFault.UNKNOWN, data -> ((ArrayNode)
                                data.get("checks").get(0).get("jumpTo"))
                        .add("Z99")),
                fault("questions", RolloutFault.TWICE, data -> ((ArrayNode) data.get("questions"))
                        .add(question(data, "A03").deepCopy())),
                fault("target tenant/part", RolloutFault.PART_AND_STATE, data -> ((ObjectNode)
                                data.get("targets").get("tenant"))
                        .remove("part")),
                fault("template base/answers", RolloutFault.UNKNOWN, data -> ((ObjectNode)
                                data.get("templates").get(0).get("answers"))
                        .put("Z99", "x")));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_sound(String where, RolloutFault code, Consumer<ObjectNode> change) throws IOException {
        var data = shipped();
        change.accept(data);

        assertThat(findings(MAPPER.writeValueAsBytes(data))).anySatisfy(finding -> {
            assertThat(finding.where()).isEqualTo(where);
            assertThat(finding.code()).isEqualTo(code);
        });
    }

    @Test
    void refuses_what_does_not_have_the_form_and_names_the_place() throws IOException {
        var data = shipped();
        question(data, "A03").put("hostile", "<script>").put("type", "nonsense");

        assertThat(findings(MAPPER.writeValueAsBytes(data)))
                .extracting(Finding::code)
                .containsOnly(RolloutFault.FORM);
        assertThat(findings(MAPPER.writeValueAsBytes(data)))
                .extracting(Finding::where)
                .allSatisfy(where -> assertThat(where).startsWith("$.questions["));
    }

    @Test
    void refuses_what_is_no_strict_json() {
        assertThat(findings(bytes("{\"a\": 1, \"a\": 2}")))
                .extracting(Finding::code)
                .containsExactly(RolloutFault.JSON_UNREADABLE);
        assertThat(findings(bytes("{} {}"))).extracting(Finding::code).containsExactly(RolloutFault.JSON_UNREADABLE);
        assertThat(findings(bytes("{\"a\": NaN}")))
                .extracting(Finding::code)
                .containsExactly(RolloutFault.JSON_UNREADABLE);
        assertThat(findings(bytes("[".repeat(100_000))))
                .extracting(Finding::code)
                .containsExactly(RolloutFault.JSON_UNREADABLE);
        assertThat(findings(new byte[QuestionnaireReader.MOST_BYTES + 1]))
                .extracting(Finding::code)
                .containsExactly(RolloutFault.JSON_TOO_LARGE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> findings(byte[] json) {
        return catchThrowableOfType(Problem.class, () -> QuestionnaireReader.read(json))
                .findings();
    }

    private static Arguments fault(String where, RolloutFault code, Consumer<ObjectNode> change) {
        return Arguments.of(where, code, change);
    }

    private static ObjectNode shipped() throws IOException {
        try (var in = QuestionnaireReader.class.getResourceAsStream("/rollout/questionnaire.json")) {
            return (ObjectNode) MAPPER.readTree(in);
        }
    }

    private static ObjectNode question(ObjectNode data, String id) {
        for (var question : data.get("questions")) {
            if (question.get("id").textValue().equals(id)) {
                return (ObjectNode) question;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** @param path id of a question, and from there on into it */
    private static Consumer<ObjectNode> at(String path, Consumer<ObjectNode> change) {
        var parts = path.split("/", 2);
        return data -> change.accept((ObjectNode) question(data, parts[0]).at(parts.length == 1 ? "" : "/" + parts[1]));
    }
}
