package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

class NestingTest {

    @Test
    void a_case_lies_in_a_dossier() {
        assertThatCode(() -> Nesting.check(place(PlaceKind.DOSSIER, 1), PlaceKind.CASE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_dossier_lies_in_nothing() {
        assertThatThrownBy(() -> Nesting.check(place(PlaceKind.DOSSIER, 1), PlaceKind.DOSSIER))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Kind.INVALID));
    }

    @Test
    void sub_cases_end_at_the_fifth_level() {
        assertThatCode(() -> Nesting.check(place(PlaceKind.SUB_CASE, 4), PlaceKind.SUB_CASE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Nesting.check(place(PlaceKind.SUB_CASE, 5), PlaceKind.SUB_CASE))
                .isInstanceOf(Problem.class)
                .hasMessage("dossier.too-deep [5]");
    }

    private static Place place(PlaceKind kind, int depth) {
        var place = new Place();
        place.kind = kind;
        place.depth = depth;
        return place;
    }
}
