package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Swiss municipal layout, with the real plan and the broken ones. */
class MunicipalPlanTest {

    private static final String HEAD = "reference_number;effective_title;retention_period;archival_value";

    @Test
    void the_name_of_the_plan_is_the_row_without_a_code() {
        var parsed = Plans.csv(HEAD, ";Ordnungssystem;;", "0;Führung;10;Archivwürdig", "10;Zehn;;Sampling");

        assertThat(parsed.name()).isEqualTo("Ordnungssystem");
        assertThat(parsed.rows()).extracting(PlanRow::code).containsExactly("0", "10");
        assertThat(parsed.rows().get(0).values().retention()).isEqualTo(new RetentionData(10, false, null, "A"));
    }

    @Test
    void levels_are_separated_by_dots_so_that_ten_does_not_lie_below_one() {
        var result = Plans.check(Plans.csv(HEAD, "1;A;;", "1.1;B;;", "10;C;;", "10.12;D;;"));

        assertThat(result.findings()).isEmpty();
        assertThat(result.entries())
                .extracting(PlanEntry::code, PlanEntry::level)
                .containsExactly(tuple("1", 1), tuple("1.1", 2), tuple("10", 1), tuple("10.12", 2));
    }

    @Test
    void a_number_given_twice_is_given_on_with_a_warning() {
        var parsed = Plans.csv(HEAD, "1;A;;", "1.1;B;;", "1.1;C;;", "1.2;D;;", "1.1;E;;");

        assertThat(parsed.rows()).extracting(PlanRow::code).containsExactly("1", "1.1", "1.3", "1.2", "1.4");
        assertThat(parsed.findings())
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::args)
                .containsExactly(
                        tuple(FilePlanFault.CODE_RENUMBERED, 4, List.of("1.1", 3, "1.3")),
                        tuple(FilePlanFault.CODE_RENUMBERED, 6, List.of("1.1", 3, "1.4")));
        assertThat(Plans.errors(parsed)).isEmpty();
    }

    @Test
    void a_number_given_twice_is_refused_where_it_is_not_clear_what_was_meant() {
        assertThat(Plans.errors(Plans.csv(HEAD, "1;A;;", "1.1;B;;", "1.1;B;;")))
                .extracting(PlanFinding::code, PlanFinding::row)
                .containsExactly(tuple(FilePlanFault.CODE_TWICE, 4));
        assertThat(Plans.errors(Plans.csv(HEAD, "1;A;;", "1.1;B;;", "1.1;C;;", "1.1.1;D;;")))
                .extracting(PlanFinding::code, PlanFinding::row)
                .containsExactly(tuple(FilePlanFault.CODE_TWICE, 4));
    }

    @Test
    void the_plan_of_a_municipality_imports() {
        var parsed = PlainWorkbook.plan(Plans.shared("municipality_opengever_repositories_ordnungssystem.xlsx"));

        var preview = Plans.comparison(parsed, Plans.stored()).preview(parsed.name(), false);

        assertThat(preview.errors()).isZero();
        assertThat(preview.planName()).isEqualTo("Ordnungssystem");
        assertThat(preview.added()).isEqualTo(626);
        assertThat(preview.levels()).extracting(PlanPreview.LevelCount::entries).containsExactly(10, 74, 340, 202);
        assertThat(preview.findings())
                .extracting(PlanFinding::code, PlanFinding::row)
                .contains(tuple(FilePlanFault.CODE_RENUMBERED, 345));
    }

    @Test
    void the_plan_of_a_municipality_goes_through_the_own_layout_unchanged() {
        var stored = Plans.stored(
                PlainWorkbook.plan(Plans.shared("municipality_opengever_repositories_ordnungssystem.xlsx")));

        var comparison = Plans.comparison(Plans.csv(Plans.export(stored)), stored);

        assertThat(comparison.unchanged()).hasSize(626);
        assertThat(comparison.checked().findings()).isEmpty();
    }

    @Test
    void the_same_plan_as_csv_gives_the_same_entries() throws IOException {
        var workbook = PlainWorkbook.plan(Plans.shared("municipality_opengever_repositories_ordnungssystem.xlsx"));
        var csv = Plans.csv(Files.readAllBytes(Plans.shared("ch_gemeinde_ordnungssystem.csv")));

        assertThat(Plans.check(csv).entries())
                .extracting(PlanEntry::values)
                .isEqualTo(Plans.check(workbook).entries().stream()
                        .map(PlanEntry::values)
                        .toList());
    }

    @Test
    void the_small_plan_imports() {
        var parsed = PlainWorkbook.plan(Plans.shared("basic_repository.xlsx"));

        assertThat(Plans.errors(parsed)).isEmpty();
        assertThat(Plans.check(parsed).entries())
                .extracting(PlanEntry::code)
                .containsExactly("0", "0.0", "0.1", "0.2", "1", "1.0", "9");
    }

    @Test
    void digits_without_dots_are_refused_by_row() {
        assertThat(Plans.errors(PlainWorkbook.plan(Plans.shared("invalid_repository_grouped_by_three.xlsx"))))
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::column)
                .containsExactly(
                        tuple(FilePlanFault.GROUPING_BROKEN, 8, "reference_number"),
                        tuple(FilePlanFault.GROUPING_BROKEN, 9, "reference_number"));
    }

    @Test
    void a_missing_parent_is_refused_by_row() {
        assertThat(Plans.errors(PlainWorkbook.plan(Plans.shared("invalid_repository_missing_parent.xlsx"))))
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::args)
                .containsExactly(tuple(FilePlanFault.PARENT_MISSING, 8, List.of("0.0", "0.0.0")));
    }

    @Test
    void an_unknown_archival_value_is_refused_by_row() {
        assertThat(Plans.errors(PlainWorkbook.plan(Plans.shared("invalid_repository_schema_not_satisfied.xlsx"))))
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::column, PlanFinding::args)
                .containsExactly(tuple(FilePlanFault.DISPOSAL_UNKNOWN, 8, "archival_value", List.of("Keine")));
    }
}
