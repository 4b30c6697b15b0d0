package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;

class PlaceDetailsTest {

    @Test
    void a_hundred_keywords_are_taken_and_the_same_one_counts_once() {
        var details = withKeywords(
                IntStream.range(0, 300).mapToObj(i -> "k" + i % 100).toList());

        assertThat(details.keywords()).hasSize(100);
    }

    @Test
    void more_keywords_are_refused() {
        assertThatThrownBy(() -> withKeywords(
                        IntStream.range(0, 101).mapToObj(i -> "k" + i).toList()))
                .isInstanceOf(Problem.class)
                .hasMessage("dossier.too-many-keywords [100] at keywords");
    }

    private static PlaceDetails withKeywords(List<String> keywords) {
        return new PlaceDetails("Betreff", null, keywords, null, null, null, null);
    }
}
