package org.schriftgut.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBuilderTest {

    @Test
    void large_texts_are_cut_into_slices_and_small_ones_stay_together() {
        assertThat(slices(3, 4, 5, 1, 1, 9)).containsExactly(List.of(3L, 4L), List.of(5L, 1L, 1L), List.of(9L));
    }

    @Test
    void what_is_too_large_for_any_slice_has_one_of_its_own() {
        assertThat(slices(1, 50, 1)).containsExactly(List.of(1L), List.of(50L), List.of(1L));
    }

    @Test
    void nothing_is_no_slice() {
        assertThat(slices()).isEmpty();
    }

    private static List<List<Long>> slices(long... sizes) {
        return EntryBuilder.slices(Arrays.stream(sizes).boxed().toList(), size -> size, 10);
    }
}
