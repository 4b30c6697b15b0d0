package org.schriftgut.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.authority.Brand;
import org.schriftgut.authority.Term;
import org.schriftgut.authority.TermSet;
import org.schriftgut.web.page.Texts;

class WordsTest {

    private final Texts german = Texts.of(Locale.GERMAN);
    private final Texts english = Texts.of(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void every_place_of_a_term_holds_the_word_alone(Term term) {
        assertThat(Words.keys(term)).isNotEmpty();
        assertThat(Words.keys(term).stream().map(german::get))
                .containsOnly(german.get(Words.keys(term).get(0)));
    }

    @Test
    void the_usual_set_changes_nothing() {
        var shown = german.with(Words.of(brand(TermSet.VERWALTUNG, Map.of()), german));

        for (var term : Term.values()) {
            Words.keys(term).forEach(key -> assertThat(shown.get(key)).as(key).isEqualTo(german.get(key)));
        }
    }

    @Test
    void a_set_names_things_in_both_languages_and_own_words_in_german_only() {
        var brand = brand(TermSet.KOMMUNE, Map.of(Term.CASE, "Geschäftsvorfall"));
        var shown = german.with(Words.of(brand, german));
        var abroad = english.with(Words.of(brand, english));

        assertThat(shown.get("State.CLOSED")).isEqualTo("abgeschlossen");
        assertThat(shown.get("PlaceKind.CASE")).isEqualTo("Geschäftsvorfall");
        assertThat(shown.get("akte")).isEqualTo("Akte");
        assertThat(abroad.get("State.CLOSED")).isEqualTo("closed");
        assertThat(abroad.get("PlaceKind.CASE")).isEqualTo(english.get("PlaceKind.CASE"));
    }

    private static Brand brand(TermSet set, Map<Term, String> words) {
        return new Brand("Stadt", set, words, null, 0);
    }
}
