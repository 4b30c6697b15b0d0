package org.schriftgut.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final Wording wording =
            new Wording(Map.of("ort", List.of("Probenau", "Neumuster")), Wording.random("test"), FRIDAY);

    @Test
    void keeps_a_word_and_takes_another_for_the_second_gap() {
        var filled = wording.fill("{ort} {ort} {ort2}").split(" ");

        assertThat(filled[1]).isEqualTo(filled[0]);
        assertThat(filled[2]).isNotEqualTo(filled[0]);
    }

    @Test
    void chooses_among_alternatives_with_gaps_inside() {
        assertThat(wording.fill("{am {datum}|am {datum}}")).isEqualTo("am 06.03.2026");
    }

    @Test
    void keeps_a_named_value() {
        var filled = wording.fill("{gebuehr=betrag:1000-9000} {gebuehr}").split(" ");

        assertThat(filled[0]).matches("\\d\\.\\d{3},\\d[05]").isEqualTo(filled[1]);
    }

    @Test
    void moves_days_off_the_weekend() {
        assertThat(wording.fill("{datum+1}")).isEqualTo("09.03.2026");

        wording.pass(2);

        assertThat(wording.day()).isEqualTo("2026-03-09");
    }

    @Test
    void refuses_a_gap_without_words() {
        assertThatThrownBy(() -> wording.fill("{unbekannt}")).hasMessageContaining("{unbekannt}");
    }
}
