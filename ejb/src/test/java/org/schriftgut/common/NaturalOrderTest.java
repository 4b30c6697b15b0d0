package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void counts_numbers_within_texts_as_numbers() {
        assertThat(Stream.of("63.10", "9", "63.2", "10", "63", "Amt 2", "Amt 10", "", "010")
                        .sorted(NaturalOrder.ORDER))
                .containsExactly("", "9", "010", "10", "63", "63.2", "63.10", "Amt 2", "Amt 10");
    }

    @Test
    void tells_texts_apart_that_mean_the_same_number() {
        assertThat(NaturalOrder.ORDER.compare("01", "1")).isNotZero();
        assertThat(NaturalOrder.ORDER.compare("1", "1")).isZero();
    }
}
