package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class TokenCapTest {

    @Inject
    Tokens tokens;

    @Inject
    MovableClock clock;

    @Test
    void nobody_has_more_tokens_than_they_can_look_through(Authority authority) {
        var clerk = authority.clerk();
        for (var i = 0; i < Tokens.MOST_TOKENS; i++) {
            make(clerk);
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> make(clerk))
                .matches(problem -> problem.is(SignInFault.TOO_MANY_TOKENS));
        assertThat(make(authority.otherClerk())).isNotNull();
        clock.advance(Duration.ofDays(1));
        assertThat(make(clerk)).isNotNull();
    }

    private SignedIn make(Caller owner) {
        return owner.call(() -> tokens.createApiToken("Skript", Scope.READ, 1));
    }
}
