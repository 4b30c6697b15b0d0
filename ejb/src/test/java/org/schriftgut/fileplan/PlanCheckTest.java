package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static void assertOneError(FilePlanFault fault, int row, String column, String... lines) {
        assertThat(Plans.errors(Plans.csv(lines)))
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::column)
                .containsExactly(tuple(fault, row, column));
    }

    @Test
    void names_an_entry_whose_parent_is_missing() {
        assertOneError(
                FilePlanFault.PARENT_MISSING, 3, "uebergeordnet", "kennzeichen;titel;uebergeordnet", "0;A;", "01;B;00");
        assertOneError(FilePlanFault.PARENT_MISSING, 3, "kennzeichen", "kennzeichen;titel", "0;A", "001;B");
    }

    @Test
    void names_the_second_row_of_a_repeated_code() {
        assertOneError(FilePlanFault.CODE_TWICE, 4, "kennzeichen", "kennzeichen;titel", "0;A", "1;B", "0;C");
    }

    @Test
    void names_a_level_that_does_not_fit_the_tree() {
        assertOneError(
                FilePlanFault.LEVEL_WRONG, 3, "ebene", "kennzeichen;titel;ebene;uebergeordnet", "0;A;1;", "01;B;3;0");
    }

    @Test
    void names_every_entry_of_a_cycle_and_only_these() {
        var parsed = Plans.csv("kennzeichen;titel;uebergeordnet", "0;A;2", "1;B;0", "2;C;1", "3;D;0", "4;E;4", "5;F;");

        assertThat(Plans.errors(parsed))
                .extracting(PlanFinding::code, PlanFinding::row)
                .containsExactly(
                        tuple(FilePlanFault.PARENT_CYCLE, 2),
                        tuple(FilePlanFault.PARENT_CYCLE, 3),
                        tuple(FilePlanFault.PARENT_CYCLE, 4),
                        tuple(FilePlanFault.PARENT_CYCLE, 6));
    }

    @Test
    void names_values_that_are_not_known() {
        var head = "kennzeichen;titel;";
        assertOneError(FilePlanFault.DISPOSAL_UNKNOWN, 2, "aussonderungsart", head + "aussonderungsart", "0;A;X");
        assertOneError(FilePlanFault.TRIGGER_UNKNOWN, 2, "fristbeginn", head + "fristbeginn", "0;A;irgendwann");
        assertOneError(FilePlanFault.PROTECTION_UNKNOWN, 2, "schutzbedarf", head + "schutzbedarf", "0;A;mittel");
        assertOneError(FilePlanFault.YES_NO_INVALID, 2, "ablage", head + "ablage", "0;A;vielleicht");
        assertOneError(FilePlanFault.NUMBER_INVALID, 2, "aufbewahrung_jahre", head + "aufbewahrung_jahre", "0;A;-1");
        assertOneError(
                FilePlanFault.NUMBER_INVALID, 2, "aufbewahrung_jahre", head + "aufbewahrung_jahre", "0;A;10 Jahre");
        assertOneError(FilePlanFault.DATE_INVALID, 2, "gueltig_von", head + "gueltig_von", "0;A;2026-02-30");
        assertOneError(FilePlanFault.DATE_INVALID, 2, "gueltig_bis", head + "gueltig_bis", "0;A;31.02.2026");
    }

    @Test
    void names_what_is_missing_or_contradicts_itself() {
        assertOneError(FilePlanFault.TITLE_MISSING, 2, "titel", "kennzeichen;titel;ebene", "0;;1");
        assertOneError(FilePlanFault.CODE_MISSING, 2, "kennzeichen", "kennzeichen;titel", ";A");
        assertOneError(FilePlanFault.CODE_INVALID, 2, "kennzeichen", "kennzeichen;titel", "...;A");
        assertOneError(FilePlanFault.TOO_LONG, 2, "titel", "kennzeichen;titel", "0;" + "x".repeat(501));
        assertOneError(
                FilePlanFault.PERIOD_CONTRADICTS,
                2,
                "unbefristet",
                "kennzeichen;titel;aufbewahrung_jahre;unbefristet",
                "0;A;10;ja");
        assertOneError(
                FilePlanFault.VALIDITY_REVERSED,
                2,
                "gueltig_von",
                "kennzeichen;titel;gueltig_von;gueltig_bis",
                "0;A;2027-01-01;31.12.2026");
    }

    @Test
    void reports_every_error_at_once_in_the_order_of_the_rows() {
        var parsed = Plans.csv("kennzeichen;titel;ablage", "0;;ja", "5.1;B;so", "0;C;nein");

        assertThat(Plans.errors(parsed))
                .extracting(PlanFinding::row, PlanFinding::code)
                .containsExactly(
                        tuple(2, FilePlanFault.TITLE_MISSING),
                        tuple(3, FilePlanFault.YES_NO_INVALID),
                        tuple(3, FilePlanFault.PARENT_MISSING),
                        tuple(4, FilePlanFault.CODE_TWICE));
    }

    @Test
    void plans_may_be_thirty_levels_deep_and_no_deeper() {
        var deepest = String.join(".", Collections.nCopies(PlanCheck.MAX_DEPTH, "1"));
        var lines = new StringBuilder("kennzeichen;titel\n");
        for (var code = deepest; !code.isEmpty(); code = code.substring(0, Math.max(0, code.lastIndexOf('.')))) {
            lines.append(code).append(";T\n");
        }

        assertThat(Plans.errors(Plans.csv(lines.toString()))).isEmpty();
        assertThat(Plans.errors(Plans.csv(lines + deepest + ".1;T\n")))
                .extracting(PlanFinding::code)
                .containsExactly(FilePlanFault.TOO_DEEP);
    }

    @Test
    void without_a_statement_the_ends_of_the_tree_take_dossiers() {
        var result = Plans.check(Plans.csv("kennzeichen;titel", "0;A", "00;B", "1;C"));

        assertThat(result.entries())
                .extracting(PlanEntry::code, entry -> entry.values().filing())
                .containsExactly(tuple("0", false), tuple("00", true), tuple("1", true));
    }

    @Test
    void warns_of_references_to_nowhere_and_of_a_plan_that_is_not_valid_yet() {
        var parsed = Plans.csv("kennzeichen;titel;verweis;gueltig_von", "0;A;1, 7;2027-01-01", "1;B;;");

        assertThat(Plans.check(parsed).findings())
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::args)
                .containsExactly(
                        tuple(FilePlanFault.NOT_YET_VALID, 0, List.of(1L)),
                        tuple(FilePlanFault.REFERENCE_UNKNOWN, 2, List.of("7")));
        assertThat(Plans.errors(parsed)).isEmpty();
    }

    @Test
    void says_which_columns_are_left_behind() {
        var parsed = Plans.csv("kennzeichen;titel;farbe;leer;form", "0;A;rot;;rund");

        assertThat(parsed.findings())
                .extracting(PlanFinding::code, PlanFinding::row, PlanFinding::args)
                .containsExactly(tuple(FilePlanFault.COLUMNS_NOT_TAKEN, 1, List.of(List.of("farbe", "form"))));
    }
}
