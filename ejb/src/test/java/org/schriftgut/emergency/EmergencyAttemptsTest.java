package org.schriftgut.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class EmergencyAttemptsTest {

    @Inject
    Emergencies emergencies;

    @Inject
    MovableClock clock;

    @Test
    void whoever_tries_out_references_has_to_wait(Authority authority) {
        authority.person("datenschutz", "0", Role.PRIVACY_OFFICER);
        var lead = authority.lead();
        for (var i = 0; i < Emergencies.MOST_IN_WINDOW; i++) {
            attempt(lead, i);
        }

        assertThatThrownBy(() -> attempt(lead, 99))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY));
        clock.advance(Duration.ofHours(1));
        attempt(lead, 99);
    }

    private void attempt(Caller by, int number) {
        by.run(() -> emergencies.open("10-" + number + "/2026", "Gefahr im Verzug, niemand sonst ist da"));
    }
}
