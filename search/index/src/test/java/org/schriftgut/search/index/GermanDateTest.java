package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.search.index.UserQuery.Clause;
import org.schriftgut.search.index.UserQuery.Kind;

class GermanDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.5.2026",
                "03.05.2026",
                "3.5.26",
                "03.05.26",
                "3. 5. 2026",
                "3. Mai 2026",
                "03. Mai 2026",
                "3 Mai 2026",
                "3. mai 26",
                "3.Mai 2026",
                "2026-05-03"
            })
    void reads_a_day_in_every_german_spelling(String spelling) {
        assertThat(GermanDate.at(spelling, 0)).contains(new GermanDate(DAY, spelling.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. Jan. 2026", "1. Jän 2026", "1. Jänner 2026", "1. Januar 2026"})
    void knows_short_and_southern_names_of_months(String spelling) {
        assertThat(GermanDate.at(spelling, 0).orElseThrow().day()).isEqualTo("2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.2.2026", "63.20.2026", "3.5.20261", "3 Akten 2026", "20.1", "3.5.", "2026-13-01", "3.5.26a"})
    void takes_no_other_number_for_a_day(String text) {
        assertThat(GermanDate.at(text, 0)).isEmpty();
    }

    @Test
    void reads_days_among_words_and_leaves_what_follows() {
        assertThat(UserQuery.parse("Bescheid vom 3. Mai 2026, alt").clauses())
                .contains(
                        new Clause(Kind.WORD, "Bescheid", false),
                        new Clause(Kind.DATE, "3. Mai 2026", false, DAY),
                        new Clause(Kind.WORD, "alt", false));
    }

    @Test
    void takes_two_digits_for_this_century_or_the_last() {
        assertThat(GermanDate.at("1.1.69", 0).orElseThrow().day()).isEqualTo("2069-01-01");
        assertThat(GermanDate.at("1.1.70", 0).orElseThrow().day()).isEqualTo("1970-01-01");
    }
}
