package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.testclock.MovableClock;

/** The queue as its table and functions keep it; kinds are named after the test, so that no other meets them. */
@FacadeTest
class QueueTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Jobs jobs;

    @Inject
    JobLedger ledger;

    @Inject
    PeriodicTurns turns;

    @Inject
    MovableClock clock;

    @Test
    void a_job_waits_for_its_time_and_brings_its_payload(Authority authority) {
        var later = clock.instant().plus(Duration.ofDays(3));
        authority
                .system()
                .run(() -> jobs.enqueue(NewJob.of("q-later", "a", Lane.NORMAL)
                        .notBefore(later)
                        .with(Map.of("day", "2031-12-31", "count", 2))));

        assertThat(claim("q-later", Slots.Room.of(10))).isEmpty();

        clock.advance(Duration.ofDays(3));
        var claims = claim("q-later", Slots.Room.of(10));
        var run = authority
                .system()
                .call(() -> ledger.start(authority.tenant(), ids(claims)))
                .get(0);

        assertThat(run.payload().get("day")).isEqualTo("2031-12-31");
        assertThat(((Number) run.payload().get("count")).intValue()).isEqualTo(2);
    }

    @Test
    void the_earlier_time_and_the_newer_payload_hold_for_the_same_work(Authority authority) {
        var system = authority.system();
        var later = clock.instant().plus(Duration.ofDays(3));
        system.run(() -> jobs.enqueue(
                NewJob.of("q-same", "a", Lane.BULK).notBefore(later).with(Map.of("n", 1))));
        system.run(() -> jobs.enqueue(NewJob.of("q-same", "a", Lane.BULK).with(Map.of("n", 2))));

        var claims = claim("q-same", Slots.Room.of(10));
        var runs = system.call(() -> ledger.start(authority.tenant(), ids(claims)));

        assertThat(runs).singleElement().satisfies(run -> assertThat(
                        ((Number) run.payload().get("n")).intValue())
                .isEqualTo(2));
    }

    @Test
    void bulk_and_normal_work_leave_slots_free(Authority authority) {
        for (var i = 0; i < 4; i++) {
            enqueue(authority, "q-lanes", "bulk " + i, Lane.BULK);
            enqueue(authority, "q-lanes", "normal " + i, Lane.NORMAL);
        }

        assertThat(claim("q-lanes", new Slots(4).room()))
                .extracting(JobLedger.Claim::lane)
                .containsExactlyInAnyOrder(Lane.NORMAL, Lane.NORMAL, Lane.NORMAL);
    }

    @Test
    void bulk_alone_takes_what_is_not_kept_for_others(Authority authority) {
        for (var i = 0; i < 4; i++) {
            enqueue(authority, "q-bulk", "bulk " + i, Lane.BULK);
        }

        assertThat(claim("q-bulk", new Slots(4).room())).hasSize(2);
    }

    @Test
    void what_somebody_waits_for_takes_all_slots(Authority authority) {
        for (var i = 0; i < 5; i++) {
            enqueue(authority, "q-waiting", "now " + i, Lane.INTERACTIVE);
        }

        assertThat(claim("q-waiting", new Slots(4).room())).hasSize(4);
    }

    @Test
    void of_two_nodes_one_does_a_round(Authority authority) {
        var system = authority.system();
        var hour = Duration.ofHours(1);

        assertThat(system.call(() -> turns.take("round", hour, "node-a", LEASE)))
                .isTrue();
        assertThat(system.call(() -> turns.take("round", hour, "node-b", LEASE)))
                .isFalse();

        system.run(() -> turns.end("round", "node-a"));
        assertThat(system.call(() -> turns.take("round", hour, "node-b", LEASE)))
                .isFalse();

        clock.advance(hour);
        assertThat(system.call(() -> turns.take("round", hour, "node-b", LEASE)))
                .isTrue();
    }

    @Test
    void a_round_that_died_with_its_node_is_taken_over(Authority authority) {
        var system = authority.system();
        system.run(() -> turns.take("round", Duration.ofHours(1), "node-a", Duration.ofSeconds(-1)));

        assertThat(system.call(() -> turns.take("round", Duration.ofHours(1), "node-b", LEASE)))
                .isTrue();
    }

    private void enqueue(Authority authority, String kind, String subject, Lane lane) {
        authority.system().run(() -> jobs.enqueue(kind, subject, lane));
    }

    private List<JobLedger.Claim> claim(String kind, Slots.Room room) {
        return ledger.claim(List.of(kind), "tests", LEASE, room);
    }

    private static List<UUID> ids(List<JobLedger.Claim> claims) {
        return claims.stream().map(JobLedger.Claim::id).toList();
    }
}
