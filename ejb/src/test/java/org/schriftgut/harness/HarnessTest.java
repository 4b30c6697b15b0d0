package org.schriftgut.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionRequiredException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.schriftgut.testclock.MovableClock;

/** What a facade test may rely on. */
@FacadeTest
class HarnessTest {

    private static final String COUNT = "select count(*) from org_unit where code in ('30', '31')";

    @Inject
    Around around;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    @Inject
    MovableClock hand;

    @Test
    void the_application_account_is_bound_by_policies_of_the_callers_tenant(Authority one, Authority other) {
        one.unit("30");

        assertThat(one.system().call(() -> steps.ask("select current_user"))).isEqualTo("schriftgut_app");
        assertThat(one.system().call(() -> steps.ask(COUNT))).isEqualTo(1L);
        assertThat(other.system().call(() -> steps.ask(COUNT))).isEqualTo(0L);
        assertThat(steps.ask(COUNT)).isEqualTo(0L);
    }

    @Test
    void an_unchecked_exception_rolls_back_and_a_checked_one_commits(Authority authority) {
        var caller = authority.system();

        assertThatThrownBy(() -> caller.call(() -> tried(() -> {
                    authority.unit("30");
                    throw new IllegalArgumentException("not so");
                })))
                .hasMessage("not so");
        assertThat(caller.call(() -> steps.ask(COUNT))).isEqualTo(0L);

        assertThatThrownBy(() -> caller.call(() -> tried(() -> {
                    authority.unit("31");
                    throw new Exception("checked");
                })))
                .hasRootCauseMessage("checked");
        assertThat(caller.call(() -> steps.ask(COUNT))).isEqualTo(1L);
    }

    private Void tried(Callable<Void> work) {
        try {
            return around.all(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void calls_inside_join_or_begin_a_transaction_as_they_say(Authority authority) {
        var caller = authority.system();
        var keys = new ArrayList<>();

        assertThatThrownBy(() -> caller.run(() -> steps.inSomebodyElses(() -> {})))
                .hasCauseInstanceOf(TransactionRequiredException.class);
        caller.call(() -> tried(() -> {
            keys.add(steps.key());
            steps.inSomebodyElses(() -> keys.add(steps.key()));
            steps.apart(() -> keys.add(steps.key()));
            return null;
        }));

        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(new HashSet<>(keys)).hasSize(2);
    }

    @Test
    void what_waits_for_the_commit_runs_after_it_and_never_without(Authority authority) {
        var caller = authority.system();
        var seen = new ArrayList<String>();

        caller.call(() -> tried(() -> {
            steps.afterCommit(() -> seen.add("committed"));
            seen.add("working");
            return null;
        }));
        assertThatThrownBy(() -> caller.call(() -> tried(() -> {
                    steps.afterCommit(() -> seen.add("never"));
                    throw new IllegalArgumentException("not so");
                })))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(seen).isEqualTo(List.of("working", "committed"));
    }

    @Test
    void a_transaction_serves_one_tenant(Authority one, Authority other) {
        assertThatThrownBy(() -> one.system()
                        .call(() -> tried(() -> {
                            other.system().call(() -> steps.ask(COUNT));
                            return null;
                        })))
                .hasStackTraceContaining("one tenant only");
    }

    @Test
    void the_clock_of_the_application_is_moved_by_hand() {
        hand.set(Instant.parse("2040-02-29T12:00:00Z"));
        hand.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isBetween("2040-03-01T12:00:00Z", "2040-03-01T13:00:00Z");
    }
}
