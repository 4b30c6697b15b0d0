package org.schriftgut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class ThrottleTest {

    private static int made;

    @Inject
    Throttle throttle;

    @Inject
    UsedOnce usedOnce;

    @Inject
    SecondFactors factors;

    @Inject
    MovableClock clock;

    /** Names and addresses that no other test has counted. */
    private final String host = "amt" + ++made;

    @Test
    void lets_a_few_tries_pass_and_then_waits() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));

        assertThatThrownBy(() -> throttle.enter(name("a"), at("10.0.0.1"))).isInstanceOf(Problem.class);
    }

    @Test
    void locks_nobody_out_at_another_address() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));

        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.2"))).doesNotThrowAnyException();
    }

    @Test
    void gives_one_try_a_minute_afterwards() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));
        clock.advance(Throttle.WAIT);

        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> throttle.enter(name("a"), at("10.0.0.1"))).isInstanceOf(Problem.class);
    }

    @Test
    void a_refused_try_does_not_lengthen_the_wait() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));
        clock.advance(Throttle.WAIT.minusSeconds(1));
        assertThatThrownBy(() -> throttle.enter(name("a"), at("10.0.0.1"))).isInstanceOf(Problem.class);
        clock.advance(Duration.ofSeconds(1));

        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.1"))).doesNotThrowAnyException();
    }

    @Test
    void forgets_with_success() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));
        throttle.succeeded(name("a"), at("10.0.0.1"));

        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.1"))).doesNotThrowAnyException();
    }

    @Test
    void locks_a_name_guessed_at_from_many_addresses_but_not_where_its_owner_was() {
        throttle.enter(name("a"), at("10.0.0.9"));
        throttle.succeeded(name("a"), at("10.0.0.9"));

        var locked = IntStream.range(0, Throttle.LOCK_AFTER)
                .filter(i -> throttle.failed(name("a"), at("10.1.0." + i), true))
                .count();

        assertThat(locked).isOne();
        assertThatThrownBy(() -> throttle.enter(name("a"), at("10.2.0.1"))).isInstanceOf(Problem.class);
        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.9"))).doesNotThrowAnyException();
        assertThatCode(() -> throttle.enter(name("c"), at("10.2.0.1"))).doesNotThrowAnyException();
        assertThat(throttle.locked(List.of(name("a"), name("c")))).containsOnlyKeys(name("a"));
    }

    @Test
    void a_lock_ends_by_itself() {
        lock(name("a"));
        clock.advance(Throttle.LOCK);

        assertThatCode(() -> throttle.enter(name("a"), at("10.2.0.1"))).doesNotThrowAnyException();
        assertThat(throttle.locked(List.of(name("a"), name("c")))).isEmpty();
    }

    @Test
    void a_lock_can_be_lifted() {
        enter(Throttle.FREE_TRIES, at("10.0.0.1"));
        lock(name("a"));

        assertThat(throttle.forgive(name("a"))).isTrue();

        assertThatCode(() -> throttle.enter(name("a"), at("10.0.0.1"))).doesNotThrowAnyException();
        assertThat(throttle.forgive(name("a"))).isFalse();
    }

    @Test
    void an_address_that_tries_many_names_waits_for_all_of_them() {
        for (var i = 0; i < Throttle.ADDRESS_TRIES; i++) {
            throttle.failed(name("name" + i), at("10.0.0.1"), true);
        }

        assertThatThrownBy(() -> throttle.enter(name("another"), at("10.0.0.1")))
                .isInstanceOf(Problem.class);
        assertThatCode(() -> throttle.enter(name("another"), at("10.0.0.2"))).doesNotThrowAnyException();
    }

    @Test
    void whoever_has_signed_in_at_an_address_is_not_kept_away_by_a_guesser_there() {
        throttle.enter(name("colleague"), at("10.0.0.1"));
        throttle.succeeded(name("colleague"), at("10.0.0.1"));
        for (var i = 0; i < Throttle.ADDRESS_TRIES; i++) {
            throttle.failed(name("name" + i), at("10.0.0.1"), true);
        }

        assertThatCode(() -> throttle.enter(name("colleague"), at("10.0.0.1"))).doesNotThrowAnyException();
    }

    @Test
    void invented_names_keep_nobody_away_and_find_out_no_more() {
        for (var i = 0; i < Throttle.ADDRESS_TRIES; i++) {
            assertThat(throttle.hasFailedTooOften(at("10.0.0.1"))).isFalse();
            throttle.failed(name("invented" + i), at("10.0.0.1"), false);
        }

        assertThatCode(() -> throttle.enter(name("somebody"), at("10.0.0.1"))).doesNotThrowAnyException();
        assertThat(throttle.hasFailedTooOften(at("10.0.0.1"))).isTrue();
        assertThat(throttle.hasFailedTooOften(at("10.0.0.2"))).isFalse();
    }

    @Test
    void tokens_that_do_not_hold_are_counted_for_themselves() {
        for (var i = 1; i < Throttle.ADDRESS_TRIES; i++) {
            assertThat(throttle.hasShownTooManyTokens(at("10.0.0.1"))).isFalse();
        }

        assertThat(throttle.hasShownTooManyTokens(at("10.0.0.1"))).isTrue();
        assertThat(throttle.hasShownTooManyTokens(at("10.0.0.2"))).isFalse();
        assertThat(throttle.hasFailedTooOften(at("10.0.0.1"))).isFalse();
    }

    @Test
    void failures_of_another_day_do_not_add_up() {
        for (var i = 0; i < Throttle.LOCK_AFTER; i++) {
            throttle.failed(name("a"), at("10.1.0.1"), true);
            clock.advance(Throttle.LOCK.dividedBy(2));
        }

        assertThat(throttle.locked(List.of(name("a"), name("c")))).isEmpty();
    }

    private void lock(String name) {
        for (var i = 0; i < Throttle.LOCK_AFTER; i++) {
            throttle.failed(name, at("10.1.0." + i), true);
        }
        assertThatThrownBy(() -> throttle.enter(name, at("10.2.0.1"))).isInstanceOf(Problem.class);
    }

    private String name(String login) {
        return login + "@" + host;
    }

    private String at(String address) {
        return host + " " + address;
    }

    private void enter(int times, String address) {
        for (var i = 0; i < times; i++) {
            throttle.enter(name("a"), address);
        }
    }

    @Test
    void a_try_stays_counted_when_the_act_around_it_fails(Authority authority) {
        var clerk = authority.clerk();
        for (var i = 0; i < Throttle.FREE_TRIES; i++) {
            assertThat(refusal(clerk)).isEqualTo(Kind.NOT_SIGNED_IN);
        }

        assertThat(refusal(clerk)).isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void what_is_used_once_is_refused_the_second_time() {
        var ends = clock.instant().plusSeconds(60);

        assertThat(usedOnce.use(host, ends)).isTrue();
        assertThat(usedOnce.use(host, ends)).isFalse();
        assertThat(usedOnce.use(host + " other", ends)).isTrue();
    }

    private Kind refusal(Caller caller) {
        return catchThrowableOfType(Problem.class, () -> caller.run(() -> factors.begin("wrong", null)))
                .kind();
    }
}
