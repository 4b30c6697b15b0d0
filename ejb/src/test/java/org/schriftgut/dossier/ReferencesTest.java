package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void a_dossier_is_named_by_plan_code_and_number() {
        assertThat(References.dossier("122.1", 7)).isEqualTo("122.1-0007");
    }

    @Test
    void numbers_grow_past_four_digits() {
        assertThat(References.dossier("122.1", 12_345)).isEqualTo("122.1-12345");
    }

    @Test
    void the_unit_stands_in_the_business_reference_only() {
        var reference = References.inside("122.1-0007", PlaceKind.CASE, 3);

        assertThat(reference).isEqualTo("122.1-0007/3");
        assertThat(References.business("36", reference)).isEqualTo("36-122.1-0007/3");
    }

    @Test
    void kinds_that_count_apart_never_share_a_reference() {
        assertThat(References.inside("1-0001", PlaceKind.VOLUME, 1))
                .isNotEqualTo(References.inside("1-0001", PlaceKind.SUB_DOSSIER, 1))
                .isNotEqualTo(References.inside("1-0001", PlaceKind.CASE, 1));
    }
}
