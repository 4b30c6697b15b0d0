package org.schriftgut.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Finding;

class InterviewTest {

    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.shipped();
    private static final Interviewer INTERVIEWER = new Interviewer(QUESTIONNAIRE);

    private static final Surroundings TRAFFIC = new Surroundings(
            new Surroundings.Unit("36", "Verkehr", "", 14, "p", List.of()),
            Map.of("36", "Verkehr"),
            Map.of("p", "Person"),
            new DemoPlan("36 Verkehr"),
            LocalDate.of(2027, 3, 15),
            Optional.of("applications"),
            true,
            false,
            Set.of(),
            List.of(),
            Set.of());

    @Test
    void questions_for_types_of_files_are_asked_once_for_each() {
        var interview = ask(Map.of("H01", "none", "C01", types(3)));

        assertThat(places(interview)).contains(new Place("K01", "k0"), new Place("K01", "k1"), new Place("K01", "k2"));
        assertThat(interview.asked())
                .extracting(asked -> asked.question().id())
                .doesNotContain("H02", "H03", "H04", "H05", "H06", "H07", "H08");
        assertThat(interview.gates().get(0).missing().get(0).message()).contains("D07");
        assertThat(interview.gates().get(0).missing().get(0).jumpTo())
                .contains(Place.once("D07"), new Place("K01", "k2"));
    }

    @Test
    void answers_to_hidden_questions_are_kept_and_not_used() {
        var answers = answers(Map.of("H01", "none", "H06", "scanOffice"));

        var interview = INTERVIEWER.ask(TRAFFIC, answers);

        assertThat(interview.unused()).containsExactly(Place.once("H06"));
        assertThat(interview.blueprint().lines())
                .noneSatisfy(line -> assertThat(line.place()).isEqualTo(Place.once("H06")));
        assertThat(answers.at(Place.once("H06"))).hasSize(1);
    }

    @Test
    void not_knowing_is_an_answer_that_opens_the_gate_and_sets_up_nothing() {
        var point = new Answer.OpenPoint("p", LocalDate.of(2027, 4, 1));
        var open = INTERVIEWER.ask(TRAFFIC, Answers.NONE);
        var known = INTERVIEWER.ask(
                TRAFFIC, Answers.NONE.with(Place.once("A03"), Answer.unknown(point, "p", Archetype.THEN)));

        assertThat(open.openRequired()).contains("A03");
        assertThat(known.openRequired())
                .doesNotContain("A03")
                .hasSize(open.openRequired().size() - 1);
        assertThat(known.blueprint().elements()).isEmpty();
    }

    @Test
    void two_different_answers_stand_side_by_side_and_neither_is_used() {
        var answers = answers(Map.of("A03", 14L)).beside(Place.once("A03"), Answer.of(15L, "q", Archetype.THEN));

        var interview = INTERVIEWER.ask(TRAFFIC, answers);

        assertThat(interview.findings()).containsExactly(Finding.of("A03", RolloutFault.ANSWERS_DIFFER));
        assertThat(interview.blueprint().elements()).isEmpty();
        assertThat(answers.at(Place.once("A03"))).hasSize(2);
    }

    @Test
    void an_answer_of_another_type_is_named_and_not_used() {
        var interview = ask(Map.of(
                "A03", "vierzehn",
                "S05", "NONSENSE",
                "Q01", "2027-02-30",
                "Z99", "x",
                "C01", List.of(Map.of("key", "UP", "name", "Akte"))));

        assertThat(interview.findings())
                .extracting(finding -> finding.where() + " " + finding.code())
                .containsExactlyInAnyOrder(
                        "Z99 QUESTION_UNKNOWN",
                        "A03 ANSWER_NOT_OF_TYPE",
                        "S05 ANSWER_NOT_OF_TYPE",
                        "Q01 ANSWER_NOT_OF_TYPE",
                        "C01 ANSWER_ROW_KEYS");
        assertThat(interview.blueprint().elements()).isEmpty();
    }

    @Test
    void a_wide_branch_is_proposed_with_one_row_for_each_kind() {
        var interview = INTERVIEWER.preview(TRAFFIC, answers(Map.of("D03", DemoPlan.tops())));

        var rows = Values.rows(interview.values().get("C01"));
        assertThat(new DemoPlan("").filingBelow(DemoPlan.tops())).hasSizeGreaterThan(25);
        assertThat(rows)
                .hasSizeBetween(2, 11)
                .extracting(row -> row.get("kind"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_proposal_counts_in_the_preview_alone_and_says_where_it_comes_from() {
        var asked = INTERVIEWER.ask(TRAFFIC, Answers.NONE);
        var preview = INTERVIEWER.preview(TRAFFIC, Answers.NONE);

        assertThat(asked.blueprint().elements()).isEmpty();
        assertThat(preview.values()).containsEntry("A01", "36");
        assertThat(preview.asked())
                .filteredOn(each -> each.place().equals(Place.once("A01")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).contains(Answer.State.PROPOSED);
                    assertThat(each.proposedFrom()).isEqualTo("unit");
                });
        assertThat(preview.progress())
                .filteredOn(each -> each.section().equals("A"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.proposed()).isPositive();
                    assertThat(each.answered()).isZero();
                    assertThat(each.asked()).isEqualTo(each.proposed() + each.open());
                });
    }

    @Test
    void legal_judgements_are_never_proposed() {
        var judgements = Set.of("K03", "K08", "K16", "K17", "K18", "M13");
        var preview = INTERVIEWER.preview(TRAFFIC, answers(Map.of("C01", types(2))));

        assertThat(preview.asked())
                .filteredOn(each -> judgements.contains(each.question().id()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.proposal()).isEmpty());
    }

    @Test
    void checks_name_the_questions_where_they_are_put_right() {
        var type = new LinkedHashMap<>(types(1).get(0));
        type.putAll(Map.of("C08", "system", "M04", "V", "K01", "TENANT_WIDE", "K04", List.of("HEALTH")));

        var results = ask(Map.of("I01", List.of(), "C01", List.of(type))).checks();

        assertThat(results)
                .filteredOn(CheckResult::blocks)
                .extracting(CheckResult::check)
                .contains("X05");
        assertThat(results)
                .filteredOn(result -> result.check().equals("X05"))
                .singleElement()
                .satisfies(result -> assertThat(result.jumpTo()).contains(new Place("K01", "k0")));
        assertThat(results)
                .filteredOn(result -> !result.blocks())
                .extracting(CheckResult::check)
                .contains("X01", "X03");
    }

    @Test
    void concerns_of_the_privacy_officer_are_decided_by_the_head() {
        var concerns = Map.of("state", "concerns", "note", "Grund");
        var decided = Map.of("state", "concerns", "note", "Grund", "decision", "Grund der Leitung");

        assertThat(missing(ask(Map.of("P04", matrix("privacy", concerns))), "G2"))
                .anyMatch(text -> text.contains("Datenschutz"));
        assertThat(missing(ask(Map.of("P04", matrix("privacy", decided))), "G2"))
                .noneMatch(text -> text.contains("Datenschutz"));
    }

    @Test
    void a_start_in_a_blocked_week_is_told() {
        var interview = ask(Map.of(
                "A01", "36",
                "Q01", "2027-06-01",
                "F04", List.of(Map.of("key", "w", "name", "Spitze", "fromWeek", 22L, "toWeek", 23L))));

        assertThat(interview.checks()).extracting(CheckResult::check).contains("X50", "X15");
    }

    private static List<String> missing(Interview interview, String gate) {
        return interview.gates().stream()
                .filter(each -> each.gate().equals(gate))
                .flatMap(each -> each.missing().stream())
                .map(GateResult.Missing::message)
                .toList();
    }

    private static Map<String, Object> matrix(String row, Object cells) {
        return Map.of(row, cells);
    }

    private static List<Map<String, Object>> types(int number) {
        var types = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < number; i++) {
            types.add(Map.of("key", "k" + i, "name", "Art " + i, "kind", "case", "orderKey", "person"));
        }
        return types;
    }

    private static Set<Place> places(Interview interview) {
        return interview.asked().stream().map(Interview.Asked::place).collect(Collectors.toSet());
    }

    private static Answers answers(Map<String, Object> values) {
        return Answers.of(values, QUESTIONNAIRE, "p", Archetype.THEN);
    }

    private static Interview ask(Map<String, Object> values) {
        return INTERVIEWER.ask(TRAFFIC, answers(values));
    }
}
