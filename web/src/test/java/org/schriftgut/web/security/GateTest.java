package org.schriftgut.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Areas;

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

    @Test
    void a_session_that_changed_meanwhile_is_a_reason_to_try_again() {
        assertThat(Gate.tryAgain(new Problem(Kind.STALE, CommonFault.CHANGED_MEANWHILE))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        assertThat(Gate.tryAgain(new Problem(Kind.NOT_SIGNED_IN, CommonFault.CHANGED_MEANWHILE))
                        .kind())
                .isEqualTo(Kind.NOT_SIGNED_IN);
    }

    @Test
    void a_person_who_looks_at_pages_gets_a_page() {
        assertThat(Gate.wantsPage(Address.pages("/ui/akte"), "text/html,application/xhtml+xml"))
                .isTrue();
        assertThat(Gate.wantsPage(Areas.UNKNOWN, "text/html")).isTrue();
    }

    @Test
    void scripts_and_programs_get_a_problem() {
        assertThat(Gate.wantsPage(Address.pages("/ui/ablage"), "application/json"))
                .isFalse();
        assertThat(Gate.wantsPage(Address.pages("/ui/akte"), null)).isFalse();
        assertThat(Gate.wantsPage(Address.api("/api/v1/me"), "text/html")).isFalse();
    }
}
