package org.schriftgut.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "something-new"})
    void a_page_of_another_site_comes_from_elsewhere(String site) {
        assertThat(Gate.comesFromElsewhere(site)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void our_own_page_and_the_address_bar_do_not(String site) {
        assertThat(Gate.comesFromElsewhere(site)).isFalse();
    }

    @Test
    void a_program_does_not_send_the_header() {
        assertThat(Gate.comesFromElsewhere(null)).isFalse();
    }
}
