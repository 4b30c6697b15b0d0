package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
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

    @Test
    void locks_a_name_guessed_at_from_many_addresses_but_not_where_its_owner_was() {
        throttle.enter("a@b", "10.0.0.9");
        throttle.succeeded("a@b", "10.0.0.9");

        var locked = IntStream.range(0, Throttle.LOCK_AFTER)
                .filter(i -> throttle.failed("a@b", "10.1.0." + i))
                .count();

        assertThat(locked).isOne();
        assertThatThrownBy(() -> throttle.enter("a@b", "10.2.0.1")).isInstanceOf(Problem.class);
        assertThatCode(() -> throttle.enter("a@b", "10.0.0.9")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.enter("c@b", "10.2.0.1")).doesNotThrowAnyException();
        assertThat(throttle.locked("b")).containsOnlyKeys("a@b");
    }

    @Test
    void a_lock_ends_by_itself() {
        lock("a@b");
        clock.now = clock.now.plus(Throttle.LOCK);

        assertThatCode(() -> throttle.enter("a@b", "10.2.0.1")).doesNotThrowAnyException();
        assertThat(throttle.locked("b")).isEmpty();
    }

    @Test
    void a_lock_can_be_lifted() {
        enter(Throttle.FREE_TRIES, "10.0.0.1");
        lock("a@b");

        assertThat(throttle.forgive("a@b")).isTrue();

        assertThatCode(() -> throttle.enter("a@b", "10.0.0.1")).doesNotThrowAnyException();
        assertThat(throttle.forgive("a@b")).isFalse();
    }

    @Test
    void an_address_that_tries_many_names_waits_for_all_of_them() {
        for (var i = 0; i < Throttle.ADDRESS_TRIES; i++) {
            throttle.failed("name" + i + "@b", "10.0.0.1");
        }

        assertThatThrownBy(() -> throttle.enter("another@b", "10.0.0.1")).isInstanceOf(Problem.class);
        assertThatCode(() -> throttle.enter("another@b", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void failures_of_another_day_do_not_add_up() {
        for (var i = 0; i < Throttle.LOCK_AFTER; i++) {
            throttle.failed("a@b", "10.1.0.1");
            clock.now = clock.now.plus(Throttle.LOCK.dividedBy(2));
        }

        assertThat(throttle.locked("b")).isEmpty();
    }

    private void lock(String name) {
        for (var i = 0; i < Throttle.LOCK_AFTER; i++) {
            throttle.failed(name, "10.1.0." + i);
        }
        assertThatThrownBy(() -> throttle.enter(name, "10.2.0.1")).isInstanceOf(Problem.class);
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
