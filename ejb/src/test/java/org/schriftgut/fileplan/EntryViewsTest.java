package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schriftgut.dossiertype.TypeRules;

class EntryViewsTest {

    private static final String HEAD =
            "kennzeichen;titel;ablage;gueltig_von;gueltig_bis;stillgelegt;aufbewahrung_jahre";

    private static List<EntryView> views(LocalDate today, String... lines) {
        var stored = Plans.stored(Plans.csv(lines));
        return new EntryViews(null, today, () -> TypeRules.NONE).ofAll(PlanTree.inOrder(stored));
    }

    private static boolean takesDossiers(LocalDate today, String line) {
        return views(today, HEAD, line).get(0).filing();
    }

    @Test
    void dossiers_are_opened_from_the_first_to_the_last_day_of_validity() {
        var line = "0;A;ja;2026-01-01;2026-12-31;nein;";

        assertThat(takesDossiers(LocalDate.of(2025, 12, 31), line)).isFalse();
        assertThat(takesDossiers(LocalDate.of(2026, 1, 1), line)).isTrue();
        assertThat(takesDossiers(LocalDate.of(2026, 12, 31), line)).isTrue();
        assertThat(takesDossiers(LocalDate.of(2027, 1, 1), line)).isFalse();
    }

    @Test
    void only_filing_levels_take_dossiers() {
        assertThat(takesDossiers(Plans.TODAY, "0;A;nein;;;nein;")).isFalse();
        assertThat(takesDossiers(Plans.TODAY, "0;A;ja;;;nein;")).isTrue();
    }

    @Test
    void nothing_at_or_below_a_retired_entry_takes_dossiers() {
        var views = views(Plans.TODAY, HEAD, "0;A;ja;;;nein;", "00;B;ja;;;ja;", "000;C;ja;;;nein;");

        assertThat(views).extracting(EntryView::filing).containsExactly(true, false, false);
        assertThat(views).extracting(EntryView::filingLevel).containsOnly(true);
    }

    @Test
    void a_view_knows_its_place_and_where_its_period_comes_from() {
        var views = views(Plans.TODAY, HEAD, "0;A;;;;;30", "00;B;;;;;");

        var below = views.get(1);
        assertThat(below.parentId()).isEqualTo(views.get(0).id());
        assertThat(views).extracting(EntryView::hasChildren).containsExactly(true, false);
        assertThat(below.retention().own().hasPeriod()).isFalse();
        assertThat(below.retention().effective().years()).isEqualTo(30);
        assertThat(below.retention().periodFrom()).isEqualTo("0");
    }
}
