package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.CsvCell;
import org.schriftgut.search.client.SheetContent;

/** Plan files that users of other products could not import. */
class PlanFaultsTest {

    private static byte[] fault(String file) throws IOException {
        try (var in = PlanFaultsTest.class.getResourceAsStream("/faults/17-plan-import/" + file)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-ueberschrift-mit-kommas.csv", "b-normal.csv", "c-excel-unicode-text.txt"})
    void are_imported_whatever_stands_above_and_between_the_columns(String file) throws IOException {
        var parsed = Plans.csv(fault(file));

        assertThat(Plans.errors(parsed)).isEmpty();
        assertThat(parsed.rows()).extracting(PlanRow::code).containsExactly("97", "97.1");
        assertThat(parsed.rows().get(1).values().title()).isEqualTo("Brunnenpflege, Quellen");
    }

    @Test
    void are_imported_with_tabs_and_in_utf_16_without_a_mark() {
        var text = "Aktenplan; Stand 2026\r\n\r\nkennzeichen\ttitel\r\n0\tFührung; Leitung\r\n";

        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var parsed = Plans.csv(text.getBytes(charset));

            assertThat(parsed.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.values().title()).isEqualTo("Führung; Leitung"));
        }
    }

    @Test
    void are_found_behind_a_cover() {
        var asked = new ArrayList<String>();
        var sheets = Map.of(
                "", sheet("Deckblatt", List.of("Aktenplan Hohenlaubach"), List.of("Stand 2026")),
                "Hinweise", sheet("Hinweise", List.of("Bitte beachten")),
                "Plan", sheet("Plan", List.of("kennzeichen", "titel"), List.of("97", "Zusätze")));

        var parsed = PlanFiles.plan(name -> {
            asked.add(name);
            return sheets.get(name);
        });

        assertThat(parsed.rows()).extracting(PlanRow::code).containsExactly("97");
        assertThat(asked).containsExactly("", "Hinweise", "Plan");
    }

    @Test
    void are_refused_for_their_own_reason_where_no_sheet_is_a_plan() {
        var parsed = PlanFiles.plan(name -> sheet("Deckblatt", List.of("Aktenplan")));

        assertThat(parsed.isUnknown()).isTrue();
    }

    @SafeVarargs
    private static SheetContent sheet(String name, List<String>... rows) {
        var content = new ArrayList<SheetContent.Row>();
        for (var row : rows) {
            content.add(new SheetContent.Row(content.size() + 1, row));
        }
        return new SheetContent(name, List.of("Deckblatt", "Hinweise", "Plan"), content, false);
    }

    @Test
    void hold_no_formula_on_the_way_out_and_come_back_as_they_were() {
        var titles = List.of("=SUMME(A1)", "+49", "-1", "@amt", "'=wie geschrieben", "'n Abend");
        var lines = new ArrayList<>(List.of("kennzeichen;titel"));
        titles.forEach(title -> lines.add(lines.size() + ";" + CsvCell.harmless(title)));
        var stored = Plans.stored(Plans.csv(lines.toArray(String[]::new)));

        var exported = Plans.exported(stored);

        assertThat(exported).startsWith("\uFEFF").doesNotContain(";=", ";+", ";-1", ";@");
        assertThat(Plans.csv(Plans.export(stored)).rows())
                .extracting(row -> row.values().title())
                .containsExactly("=SUMME(A1)", "+49", "-1", "@amt", "'=wie geschrieben", "'n Abend");
    }
}
