package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final String HEAD = "kennzeichen;titel;uebergeordnet;aufbewahrung_jahre";

    private final ParsedPlan first = Plans.csv(HEAD, "0;Leitung;;10", "01;Organisation;0;", "02;Personal;0;5");

    @Test
    void a_new_plan_gets_levels_paths_and_places() {
        var stored = Plans.stored(first);

        var top = Plans.entry(stored, "0");
        var personnel = Plans.entry(stored, "02");
        assertThat(personnel.parentId).isEqualTo(top.entryId());
        assertThat(personnel.level).isEqualTo(2);
        assertThat(personnel.path).containsExactly(top.entryId(), personnel.entryId());
        assertThat(PlanTree.inOrder(stored)).extracting(e -> e.code).containsExactly("0", "01", "02");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var comparison = Plans.comparison(first, Plans.stored(first));

        assertThat(comparison.unchanged()).hasSize(3);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.missing()).isEmpty();
    }

    @Test
    void a_later_file_adds_and_changes_by_code_and_leaves_what_it_does_not_name() {
        var stored = Plans.stored(first);
        var personnel = Plans.entry(stored, "02").entryId();
        var second = Plans.csv(HEAD, "0;Leitung;;10", "03;Finanzen;0;", "02;Personalwesen;0;5");

        var preview = Plans.comparison(second, stored).preview("Aktenplan", false);
        var merged = Plans.stored(first, second);

        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.changed()).isEqualTo(1);
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.missingCodes()).containsExactly("01");
        assertThat(merged).hasSize(4);
        assertThat(Plans.entry(merged, "02").title).isEqualTo("Personalwesen");
        assertThat(Plans.entry(stored, "02").entryId()).isEqualTo(personnel);
        assertThat(PlanTree.inOrder(merged)).extracting(e -> e.code).containsExactly("0", "03", "02", "01");
    }

    @Test
    void a_file_may_hold_a_branch_only() {
        var branch = Plans.csv(HEAD, "021;Ausbildung;02;");

        var merged = Plans.stored(first, branch);

        assertThat(Plans.entry(merged, "021").level).isEqualTo(3);
        assertThat(Plans.entry(merged, "021").line())
                .contains(Plans.entry(merged, "0").entryId());
    }

    @Test
    void entries_move_with_all_that_lies_below_them() {
        var deep = Plans.csv(HEAD, "0;Leitung;;", "01;Organisation;0;", "011;Aufbau;01;", "9;Sonstiges;;");
        var moved = Plans.csv(HEAD, "01;Organisation;9;");

        var merged = Plans.stored(deep, moved);

        assertThat(Plans.entry(merged, "011").path)
                .containsExactly(
                        Plans.entry(merged, "9").entryId(),
                        Plans.entry(merged, "01").entryId(),
                        Plans.entry(merged, "011").entryId());
    }

    @Test
    void a_move_below_itself_is_refused() {
        var deep = Plans.csv(HEAD, "0;Leitung;;", "01;Organisation;0;");
        var moved = Plans.csv(HEAD, "0;Leitung;01;");

        var checked = Plans.comparison(moved, Plans.stored(deep)).checked();

        assertThat(checked.findings()).extracting(PlanFinding::code).containsExactly(FilePlanFault.PARENT_CYCLE);
    }

    @Test
    void retention_values_are_inherited_one_by_one_from_the_nearest_entry_that_states_them() {
        var head = "kennzeichen;titel;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart";
        var stored = Plans.stored(Plans.csv(head, "0;A;10;;zda;B", "01;B;;ja;;", "011;C;;;;V"));
        var line = List.of("011", "01", "0").stream()
                .map(code -> Plans.entry(stored, code).values())
                .toList();

        var retention = RetentionDefaults.along(line);

        assertThat(retention.own()).isEqualTo(new RetentionData(null, false, null, "V"));
        assertThat(retention.effective()).isEqualTo(new RetentionData(null, true, "zda", "V"));
        assertThat(retention.periodFrom()).isEqualTo("01");
        assertThat(retention.triggerFrom()).isEqualTo("0");
        assertThat(retention.disposalFrom()).isEqualTo("011");
    }
}
