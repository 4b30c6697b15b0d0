package org.schriftgut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Role;

class DeputyTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 15);

    @Test
    void holds_from_its_first_day_through_its_last() {
        var deputy = deputy(MONDAY, MONDAY.plusDays(4));

        assertThat(deputy.holdsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(deputy.holdsOn(MONDAY)).isTrue();
        assertThat(deputy.holdsOn(MONDAY.plusDays(4))).isTrue();
        assertThat(deputy.holdsOn(MONDAY.plusDays(5))).isFalse();
    }

    @Test
    void a_standing_one_holds_until_it_is_ended() {
        var deputy = deputy(MONDAY, null);
        assertThat(deputy.holdsOn(MONDAY.plusYears(9))).isTrue();

        deputy.endedAt = Instant.parse("2027-03-16T08:00:00Z");

        assertThat(deputy.holdsOn(MONDAY.plusDays(1))).isFalse();
        assertThat(deputy.overlaps(MONDAY, null)).isFalse();
    }

    @Test
    void overlaps_where_a_day_is_in_both() {
        var week = deputy(MONDAY, MONDAY.plusDays(6));

        assertThat(week.overlaps(MONDAY.plusDays(6), null)).isTrue();
        assertThat(week.overlaps(MONDAY.minusDays(9), MONDAY)).isTrue();
        assertThat(week.overlaps(MONDAY.plusDays(7), null)).isFalse();
        assertThat(week.overlaps(MONDAY.minusDays(9), MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void power_does_not_pass() {
        assertThat(Deputyships.transferable(EnumSet.of(Role.CLERK, Role.DEPARTMENT_LEAD, Role.RECORDS_MANAGER)))
                .containsExactly(Role.CLERK, Role.DEPARTMENT_LEAD);
        assertThat(Deputyships.transferable(EnumSet.of(Role.ADMINISTRATOR))).isEmpty();
        assertThat(Deputyships.transferable(EnumSet.of(Role.ADMINISTRATOR, Role.CLERK)))
                .isEmpty();
    }

    private static Deputy deputy(LocalDate first, LocalDate last) {
        var deputy = new Deputy(new UUID(1, 1));
        deputy.firstDay = first;
        deputy.lastDay = last;
        return deputy;
    }
}
