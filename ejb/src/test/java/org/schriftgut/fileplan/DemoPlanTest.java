package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoPlanTest {

    @Test
    void imports_without_a_finding() {
        var preview =
                Plans.comparison(Plans.csv(Plans.demoPlan()), Plans.stored()).preview("Musterplan", false);

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.added()).isEqualTo(144);
        assertThat(preview.levels()).extracting(PlanPreview.LevelCount::entries).containsExactly(10, 23, 45, 66);
    }

    @Test
    void has_66_entries_that_take_dossiers_from_the_first_day() {
        var stored = Plans.stored(Plans.csv(Plans.demoPlan()));

        assertThat(stored).filteredOn(e -> e.filing && e.isValidOn(Plans.TODAY)).hasSize(66);
    }

    /** With the byte order mark that Excel wants. */
    private static byte[] marked(byte[] plan) {
        return ("\uFEFF" + new String(plan, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void comes_out_byte_for_byte_as_it_went_in() {
        assertThat(Plans.export(Plans.stored(Plans.csv(Plans.demoPlan())))).isEqualTo(marked(Plans.demoPlan()));
    }

    @Test
    void the_original_comes_out_byte_for_byte_and_says_that_it_becomes_valid_later() throws IOException {
        var original = Files.readAllBytes(Plans.shared("muster_aktenplan_landkreis.csv"));

        var parsed = Plans.csv(original);

        assertThat(Plans.export(Plans.stored(parsed))).isEqualTo(marked(original));
        assertThat(Plans.check(parsed).findings())
                .extracting(PlanFinding::code, PlanFinding::args)
                .containsExactly(tuple(FilePlanFault.NOT_YET_VALID, List.of(66L)));
    }

    @Test
    void keeps_short_titles_and_descriptions_in_columns_of_their_own() {
        var text = Plans.HEAD + ";kurztitel;beschreibung\r\n"
                + "0;Leitung;1;;ja;;;;;;;;;;;;nein;Ltg;\"Alles; was leitet\"\r\n";

        var stored = Plans.stored(Plans.csv(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(Plans.exported(stored)).isEqualTo("\uFEFF" + text);
    }
}
