package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schriftgut.search.index.Entries.entry;
import static org.schriftgut.search.index.Entries.ids;
import static org.schriftgut.search.index.Entries.search;
import static org.schriftgut.search.index.Entries.tagged;
import static org.schriftgut.search.index.Entries.titled;
import static org.schriftgut.search.index.Entries.withBody;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.index.SearchResult.Fragment;
import org.schriftgut.search.index.SearchResult.Mode;

/** What every engine promises to make of the words a person types. */
interface SearchTextContract {

    /** An empty index; the same one during a test. */
    SearchIndex index();

    private void filed(IndexEntry... entries) {
        index().put(List.of(entries));
        index().refresh();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 frei|Kiesewettel",
                "01 geklebt|Kiesewettel",
                "01 geklebt|Bauantrag_Kiesewettel_2026.pdf",
                "02 frei|Wegeplan",
                "02 geklebt|Wegeplan",
                "03 frei|Schnarrenberg",
                "03 geklebt|Schnarrenberg",
                "04 frei|Quittelgasse",
                "04 geklebt|Quittelgasse",
                "Bauantrag_Hupfdudel_2026|Hupfdudel 2026"
            })
    default void finds_words_that_signs_glue_to_others(String file, String typed) throws IOException {
        filed(entry("a", "s", "t", file, Entries.fault("09-suche-wortgrenzen/" + file + ".txt")));

        assertThat(search(index(), typed).mode()).isEqualTo(Mode.EXACT);
        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alle Bürger:innen sind geladen|Bürger",
                "Die Mitarbeiter_innen und Kund·innen|Kund Mitarbeiter",
                "Schreiben an poststelle@amt.example|poststelle",
                "Schreiben an poststelle@amt.example|amt.example",
                "Der Tr\uFB02\uFB03 im Ein\uFB02ugschacht|Einflugschacht",
                "Das Treﬀen am Kaﬀeeﬂeck|Treffen Kaffeefleck",
                "Frist am 01.04.2026 um 12:30|01.04.2026",
                "Konto 1.234,50 zu 97.2|97.2"
            })
    default void ends_words_where_people_see_them_end(String body, String typed) {
        filed(withBody("a", body), withBody("b", "Frist am 04.01.2026, Konto 97 und 2, 2026"));

        assertThat(search(index(), typed).mode()).isEqualTo(Mode.EXACT);
        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kfz-Zul*",
                "RG-2026-004*",
                "E-Rech*",
                "Müller-Lüd*",
                "4711.08*",
                "Zulass*",
                "kfz\u2011zul*",
                "W-2*"
            })
    default void finds_beginnings_after_a_hyphen(String typed) throws IOException {
        filed(
                withBody("a", Entries.fault("10-suche-stern-und-bindestrich/rechnung.txt")),
                withBody("b", "Kfz-Werkstatt Müller, E-Mail RG 2025"));

        assertThat(ids(index(), typed)).containsExactly("a");
        assertThat(search(index(), typed).hits().get(0).snippets()).isNotEmpty();
    }

    @Test
    default void wants_every_word_in_title_or_body() {
        filed(
                entry("both", "s", "t", "Antrag", "von Frau Müller"),
                entry("one", "s", "t", "Antrag", "von Herrn Schulze"));

        assertThat(ids(index(), "Antrag Müller")).containsExactly("both");
    }

    @Test
    default void ranks_a_title_before_a_body() {
        filed(withBody("body", "Der Spielplatz wird gesperrt."), titled("title", "Spielplatz am Markt"));

        assertThat(ids(index(), "Spielplatz")).containsExactly("title", "body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Genehmigungen", "GENEHMIGUNG", "genehmigung", "Genehmi\u00ADgung"})
    default void finds_other_forms_of_a_word(String typed) {
        filed(withBody("a", "Die Genehmigung wird erteilt."));

        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Straße", "Strasse", "STRASSE", "strasse"})
    default void takes_sharp_s_as_double_s(String typed) {
        filed(withBody("a", "Die Straße ist gesperrt."));

        assertThat(search(index(), typed).mode()).isEqualTo(Mode.EXACT);
        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gebührenbescheid", "Gebuehrenbescheid", "Gebu\u0308hrenbescheid"})
    default void takes_umlauts_in_any_spelling(String typed) {
        filed(withBody("a", "Der Gebührenbescheid ist bestandskräftig."));

        assertThat(search(index(), typed).mode()).isEqualTo(Mode.EXACT);
        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @Test
    default void joins_a_word_broken_at_the_end_of_a_line() {
        filed(withBody("a", "Die Verwal-\ntung hat Kinder-\nund Jugendhilfe geprüft."));

        assertThat(search(index(), "Verwaltung").mode()).isEqualTo(Mode.EXACT);
        assertThat(search(index(), "Verwaltung").total()).isEqualTo(1);
        assertThat(search(index(), "Kinder").mode()).isEqualTo(Mode.EXACT);
    }

    @Test
    default void finds_the_parts_of_a_compound_when_nothing_else_matches() {
        filed(withBody("a", "Die Baugenehmigung liegt vor."));

        var result = search(index(), "Bau Genehmigung");

        assertThat(result.mode()).isEqualTo(Mode.SPLIT);
        assertThat(ids(result)).containsExactly("a");
        assertThat(result.hits().get(0).snippets().get(0).fragments()).contains(new Fragment("Baugenehmigung", true));
    }

    @Test
    default void finds_a_compound_within_a_longer_one() {
        filed(
                withBody("a", "Die Straßenbaustelle wird gesichert."),
                withBody("b", "Der Bau beginnt an anderer Stelle."),
                withBody("c", "Strassenbaustellen werden gemeldet."));

        var result = search(index(), "Baustelle");

        assertThat(result.mode()).isEqualTo(Mode.SPLIT);
        assertThat(ids(result)).containsExactlyInAnyOrder("a", "c");
        assertThat(result.hits().get(0).snippets().get(0).fragments())
                .anyMatch(fragment -> fragment.match() && fragment.text().contains("baustelle"));
    }

    @Test
    default void finds_the_parts_of_a_compound_in_a_title_at_once() {
        filed(titled("a", "Baugenehmigung Marktplatz"), withBody("b", "Genehmigung"));

        var result = search(index(), "Genehmigung");

        assertThat(result.mode()).isEqualTo(Mode.EXACT);
        assertThat(ids(result)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    default void marks_a_word_in_the_title_in_any_inflection() {
        filed(titled("a", "Zwei Bauanträge am Markt"));

        assertThat(search(index(), "Bauantrag").hits().get(0).title())
                .containsExactly(
                        new Fragment("Zwei ", false),
                        new Fragment("Bauanträge", true),
                        new Fragment(" am Markt", false));
    }

    @Test
    default void gives_the_whole_title_where_the_words_are_in_the_body_only() {
        filed(entry("a", "s", "t", "Vermerk. Zum Ortstermin", "Der Bauantrag fehlt."));

        assertThat(search(index(), "Bauantrag").hits().get(0).title())
                .containsExactly(new Fragment("Vermerk. Zum Ortstermin", false));
    }

    @Test
    default void finds_a_mistyped_word_when_nothing_else_matches() {
        filed(withBody("a", "Die Haushaltssatzung liegt aus."));

        var result = search(index(), "Haushaltssatzugn");

        assertThat(result.mode()).isEqualTo(Mode.FUZZY);
        assertThat(ids(result)).containsExactly("a");
        assertThat(result.hits().get(0).snippets().get(0).fragments()).contains(new Fragment("Haushaltssatzung", true));
    }

    @Test
    default void says_exact_when_nothing_is_found() {
        filed(withBody("a", "Die Haushaltssatzung liegt aus."));

        var result = search(index(), "Xylophon");

        assertThat(result).isEqualTo(new SearchResult(0, List.of(), Map.of(), Mode.EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"neue Schule\"", "„neue Schule“", "»neue Schule«", "\"neue Schule"})
    default void finds_a_phrase_only_in_its_order(String typed) {
        filed(withBody("a", "Die neue Schule öffnet."), withBody("b", "Die Schule bekommt neue Tische."));

        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @Test
    default void finds_the_beginning_of_a_word() {
        filed(withBody("a", "Verwaltungsgebührenordnung"), withBody("b", "Gebührenordnung"));

        assertThat(ids(index(), "Verwaltungsgeb*")).containsExactly("a");
        assertThat(ids(index(), "Verwaltungsgebührenordnungen*")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Antrag -Müller", "Antrag NOT Müller", "Antrag NICHT Müller", "Antrag -\"Frau Müller\""})
    default void leaves_out_what_is_excluded(String typed) {
        filed(withBody("a", "Antrag von Frau Müller"), withBody("b", "Antrag von Herrn Schulze"));

        assertThat(ids(index(), typed)).containsExactly("b");
    }

    @Test
    default void finds_words_with_a_hyphen() {
        filed(withBody("a", "Einführung der E-Akte"), withBody("b", "Akte und E wie Emil"));

        assertThat(ids(index(), "E-Akte")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.24.01-3/2026", "10 24 01 3 2026", "10/24/01/3", "102401", "10.24.01-3 / 2026"})
    default void finds_a_reference_number_in_any_spelling(String typed) {
        filed(
                tagged(titled("a", "Spielplatz"), IndexEntry.REFERENCE, "10.24.01-3/2026"),
                tagged(titled("b", "Spielplatz"), IndexEntry.REFERENCE, "20.24.01-3/2026"));

        assertThat(ids(index(), typed)).containsExactly("a");
    }

    @Test
    default void ranks_the_whole_reference_number_before_its_continuations() {
        filed(
                tagged(titled("long", "Spielplatz"), IndexEntry.REFERENCE, "10.24-11"),
                tagged(titled("whole", "Spielplatz"), IndexEntry.REFERENCE, "10.24-1"));

        assertThat(ids(index(), "10.24-1")).containsExactly("whole", "long");
    }

    @Test
    default void finds_a_reference_number_together_with_words() {
        filed(
                tagged(titled("a", "Spielplatz"), IndexEntry.REFERENCE, "III A 4-12/2026"),
                tagged(titled("b", "Parkplatz"), IndexEntry.REFERENCE, "III A 4-12/2026"));

        assertThat(ids(index(), "iii a4-12/2026")).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "*",
                "**",
                "a*",
                "?",
                "NOT",
                "NOT NOT",
                "AND",
                "( [ {",
                "a:b",
                "id:a",
                "\\",
                "\u0000",
                "\uD800",
                "~2",
                "x~",
                "^",
                "/.*/",
                "|| &&",
                "der die das",
                "-der",
                "\u202Egnp.exe",
                "😀",
                "<script>",
                "\"der\" \"die",
                "'; drop table",
                "10",
                "*10.24*",
                "- -a",
                "„",
                "´`"
            })
    default void reads_anything_a_person_may_type(String typed) {
        filed(titled("a", "Bauantrag"), tagged(titled("b", "id a der"), IndexEntry.REFERENCE, "10.24"));

        var result = search(index(), typed);

        assertThat(result.total()).isBetween(0L, 2L);
    }

    @Test
    default void survives_a_very_long_text() {
        filed(titled("a", "Bauantrag"));
        var typed = Stream.generate(() -> "Bauantrag").limit(10_000).collect(Collectors.joining(" "));

        assertThat(ids(index(), typed)).containsExactly("a");
        assertThat(search(index(), "x".repeat(100_000)).total()).isZero();
    }

    @Test
    default void never_takes_one_number_for_another() {
        filed(titled("a", "Rechnung 471123"), withBody("b", "Flurstück 47112"));

        assertThat(ids(index(), "471124")).isEmpty();
        assertThat(ids(index(), "Rechnnung 471123")).containsExactly("a");
        assertThat(ids(index(), "7112")).isEmpty();
    }

    @Test
    default void finds_a_day_in_the_fields_for_days_and_in_texts_however_it_is_written() {
        filed(
                tagged(titled("field", "Bescheid"), IndexEntry.DATE, "2026-05-03"),
                withBody("short", "Ihr Schreiben vom 03.05.2026"),
                withBody("long", "am 3. Mai 2026 eingegangen"),
                tagged(titled("other", "Bescheid"), IndexEntry.DATE, "2026-05-04"));

        for (var spelling : List.of("3.5.2026", "03.05.26", "3. Mai 2026", "2026-05-03")) {
            assertThat(ids(index(), spelling)).as(spelling).containsExactlyInAnyOrder("field", "short", "long");
        }
        assertThat(ids(index(), "Bescheid 3. Mai 2026")).containsExactly("field");
    }
}
