package org.schriftgut.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotsTest {

    private final Slots slots = new Slots(4);

    @Test
    void bulk_never_takes_the_last_two_slots() {
        slots.take(Lane.BULK);
        slots.take(Lane.BULK);

        assertThat(slots.room()).isEqualTo(new Slots.Room(2, 1, 0));
    }

    @Test
    void the_last_slot_is_for_who_is_waiting() {
        slots.take(Lane.NORMAL);
        slots.take(Lane.NORMAL);
        slots.take(Lane.BULK);

        assertThat(slots.room()).isEqualTo(new Slots.Room(1, 0, 0));
    }

    @Test
    void what_somebody_waits_for_may_take_all() {
        for (var i = 0; i < 4; i++) {
            slots.take(Lane.INTERACTIVE);
        }

        assertThat(slots.room().isAny()).isFalse();
    }

    @Test
    void what_ends_makes_room() {
        slots.take(Lane.BULK);
        slots.take(Lane.BULK);
        slots.giveBack(Lane.BULK);

        assertThat(slots.room()).isEqualTo(new Slots.Room(3, 2, 1));
    }

    @Test
    void a_single_slot_is_for_every_lane() {
        assertThat(new Slots(1).room()).isEqualTo(new Slots.Room(1, 1, 1));
    }
}
