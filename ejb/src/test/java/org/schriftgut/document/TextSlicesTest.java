package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSlicesTest {

    @Test
    void give_the_text_back() {
        for (var text : List.of("", "kurz", "ä😀".repeat(100_000))) {
            var packed = TextSlices.packed(text, TextSlices.starts(text, List.of()));

            assertThat(TextSlices.text(packed)).isEqualTo(text);
        }
    }

    @Test
    void begin_with_a_page_where_one_is_near() {
        var text = "x".repeat(200_000);

        assertThat(TextSlices.starts(text, List.of(0, 30_000, 60_000, 100_000, 199_000)))
                .containsExactly(0, 60_000, 100_000, 165_536);
    }

    @Test
    void cut_no_letter_in_two() {
        var text = "x" + "😀".repeat(40_000);

        var starts = TextSlices.starts(text, List.of());

        assertThat(starts).hasSize(2);
        assertThat(Character.isLowSurrogate(text.charAt(starts[1]))).isFalse();
    }
}
