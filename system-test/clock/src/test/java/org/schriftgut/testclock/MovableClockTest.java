package org.schriftgut.testclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    @AfterEach
    void forgetFile() {
        System.clearProperty(MovableClock.FILE);
    }

    @Test
    void goes_on_from_where_it_was_set() {
        var clock = new MovableClock();

        clock.set(Instant.parse("2036-12-31T22:59:00Z"));
        clock.advance(Duration.ofDays(2));

        assertThat(clock.instant()).isCloseTo("2037-01-02T22:59:00Z", within(1, ChronoUnit.HOURS));
        assertThat(clock.instant().getNano() % 1000).isZero();
    }

    @Test
    void tells_the_machines_time_after_a_reset() {
        var clock = new MovableClock();
        clock.advance(Duration.ofDays(400));

        clock.reset();

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
    }

    @Test
    void is_moved_through_its_file_while_it_runs(@TempDir Path folder) {
        System.setProperty(MovableClock.FILE, folder.resolve("clock").toString());
        var clock = new MovableClock();
        var other = new ClockFile(folder.resolve("clock"));

        other.advance(Duration.ofDays(3));
        other.advance(Duration.ofDays(4));

        assertThat(clock.instant()).isCloseTo(Instant.now().plus(7, ChronoUnit.DAYS), within(1, ChronoUnit.HOURS));
    }
}
