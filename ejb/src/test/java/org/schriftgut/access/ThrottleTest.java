package org.schriftgut.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;

class ThrottleTest {

    private final HandClock clock = new HandClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void lets_a_few_tries_pass_and_then_waits() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");

        assertThatThrownBy(() -> throttle.enter("a@b", "10.0.0.1")).isInstanceOf(Problem.class);
    }

    @Test
    void locks_nobody_out_at_another_address() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");

        assertThatCode(() -> throttle.enter("a@b", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void gives_one_try_a_minute_afterwards() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");
        clock.now = clock.now.plus(Throttle.WAIT);

        assertThatCode(() -> throttle.enter("a@b", "10.0.0.1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.enter("a@b", "10.0.0.1")).isInstanceOf(Problem.class);
    }

    @Test
    void a_refused_try_does_not_lengthen_the_wait() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");
        clock.now = clock.now.plus(Throttle.WAIT.minusSeconds(1));
        assertThatThrownBy(() -> throttle.enter("a@b", "10.0.0.1")).isInstanceOf(Problem.class);
        clock.now = clock.now.plusSeconds(1);

        assertThatCode(() -> throttle.enter("a@b", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void forgets_with_success() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");
        throttle.succeeded("a@b", "10.0.0.1");

        assertThatCode(() -> throttle.enter("a@b", "10.0.0.1")).doesNotThrowAnyException();
    }

    private void enter(int times, String address) {
        for (var i = 0; i < times; i++) {
            throttle.enter("a@b", address);
        }
    }

    /** A clock that is set by hand. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
