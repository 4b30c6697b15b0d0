package org.schriftgut.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VouchedFactorTest {

    @Test
    void words_with_one_meaning_vouch() {
        assertThat(VouchedFactor.isIn(Map.of("amr", List.of("mfa")))).isTrue();
        assertThat(VouchedFactor.isIn(Map.of("amr", List.of("pwd", "hwk")))).isTrue();
        assertThat(VouchedFactor.isIn(Map.of("acr", "http://eidas.europa.eu/LoA/high")))
                .isTrue();
    }

    @Test
    void one_factor_and_words_of_a_single_provider_do_not() {
        assertThat(VouchedFactor.isIn(Map.of())).isFalse();
        assertThat(VouchedFactor.isIn(Map.of("amr", List.of("pwd", "pin")))).isFalse();
        assertThat(VouchedFactor.isIn(Map.of("amr", "mfa", "acr", "2"))).isFalse();
        assertThat(VouchedFactor.isIn(Map.of("acr", List.of("phr")))).isFalse();
    }
}
