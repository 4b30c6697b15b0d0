package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPreviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void lists_no_change_for_the_plan_that_is_in_use() {
        var preview = preview(
                List.of(entry("0", "Verwaltung", null, true, null)), entry("0", "Verwaltung", null, true, null));

        assertThat(preview.changed()).isZero();
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void names_each_value_that_changes_old_and_new() {
        var preview = preview(
                List.of(entry("0", "Verwaltung", null, true, null)),
                entry("0", "Allgemeine Verwaltung", null, true, null),
                entry("01", "Organisation", "0", true, null));

        assertThat(preview.changes())
                .containsExactly(
                        new PlanChange(
                                "0",
                                "Allgemeine Verwaltung",
                                false,
                                List.of(new PlanChange.Field("title", "Verwaltung", "Allgemeine Verwaltung")),
                                false),
                        new PlanChange("01", "Organisation", true, List.of(), false));
    }

    @Test
    void warns_where_filing_would_stop_because_the_plan_begins_later() {
        var later = TODAY.plusDays(33);
        var preview = preview(
                List.of(entry("0", "Verwaltung", null, true, null), entry("1", "Finanzen", null, false, null)),
                entry("0", "Verwaltung", null, true, later),
                entry("1", "Finanzen", null, false, later));

        assertThat(preview.stopped()).isEqualTo(1);
        assertThat(preview.changes())
                .filteredOn(PlanChange::stopsFiling)
                .singleElement()
                .satisfies(change ->
                        assertThat(change.fields()).containsExactly(new PlanChange.Field("validFrom", null, later)));
    }

    private static PlanPreview preview(List<PlanEntry> stored, PlanEntry... read) {
        var checked = new PlanCheck.Result(List.of(read), List.of());
        return PlanComparison.of(checked, stored, TODAY).preview("Plan", false);
    }

    private static PlanEntry entry(String code, String title, String parent, boolean filing, LocalDate validFrom) {
        var values = new EntryValues(
                code,
                title,
                null,
                null,
                filing,
                null,
                new RetentionData(null, false, null, null),
                null,
                null,
                null,
                null,
                validFrom,
                null,
                false);
        return new PlanEntry(values, parent, 1, 1);
    }
}
