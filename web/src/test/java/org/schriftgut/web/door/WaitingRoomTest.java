package org.schriftgut.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private final WaitingRoom room = new WaitingRoom(6, 3);

    @Test
    void there_is_a_place_as_long_as_not_all_are_taken() {
        assertThat(enter(fresh("a"), fresh("a"), fresh("a"), fresh("b"), fresh("b"), fresh("b")))
                .hasSize(6);
    }

    @Test
    void one_more_than_there_are_places_puts_out_one_of_whoever_has_the_most() {
        var many = List.of(slow("a", 10), fresh("a"), fresh("a"), fresh("a"));
        enter(many.toArray(Waiter[]::new));
        enter(fresh("b"), fresh("b"));

        assertThat(room.enter(fresh("c"))).isTrue();
        assertThat(many).filteredOn(waiter -> !room.enter(waiter)).containsExactly(many.get(0));
    }

    @Test
    void a_crowd_of_many_people_gives_way_to_one_who_has_just_come() {
        var crowd = new ArrayList<Waiter>();
        for (var i = 0; i < 6; i++) {
            crowd.add(slow("person " + i, 2 + i));
        }
        enter(crowd.toArray(Waiter[]::new));

        assertThat(room.enter(fresh("new"))).isTrue();
        assertThat(room.enter(crowd.get(5))).isFalse();
        assertThat(room.enter(crowd.get(0))).isTrue();
    }

    @Test
    void whoever_has_their_share_of_slow_ones_gets_no_further_place() {
        enter(slow("a", 2), slow("a", 2), slow("a", 2));

        assertThat(room.enter(fresh("a"))).isFalse();
        assertThat(room.enter(fresh("b"))).isTrue();
    }

    @Test
    void of_too_many_slow_ones_of_a_person_the_slowest_goes() {
        var slowest = slow("a", 9);
        enter(fresh("a"));
        var others = List.of(slow("a", 2), slow("a", 3), slow("a", 4));
        enter(others.toArray(Waiter[]::new));

        assertThat(room.enter(slowest)).isFalse();
        assertThat(others).allMatch(room::enter);
    }

    @Test
    void whoever_stays_below_the_least_rate_goes_although_there_is_room() {
        var dripping = fresh("a");
        dripping.waited(TimeUnit.SECONDS.toNanos(30));
        dripping.moved(30);
        var thinLine = fresh("b");
        thinLine.waited(TimeUnit.SECONDS.toNanos(30));
        thinLine.moved(40_000);

        assertThat(room.enter(dripping)).isFalse();
        assertThat(room.enter(thinLine)).isTrue();
    }

    private List<Waiter> enter(Waiter... waiters) {
        return List.of(waiters).stream().filter(room::enter).toList();
    }

    private static Waiter fresh(String owner) {
        var waiter = new Waiter();
        waiter.belongsTo(owner);
        return waiter;
    }

    private static Waiter slow(String owner, int seconds) {
        var waiter = fresh(owner);
        waiter.waited(TimeUnit.SECONDS.toNanos(seconds));
        return waiter;
    }
}
