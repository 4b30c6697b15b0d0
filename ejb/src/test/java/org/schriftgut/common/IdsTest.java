package org.schriftgut.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void are_uuids_of_version_7() {
        var id = new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void follow_the_clock() {
        var early = new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next();
        var late = new Ids(Clock.fixed(NOON.plusMillis(1), ZoneOffset.UTC)).next();

        assertThat(early).isLessThan(late);
    }

    @Test
    void work_on_the_clock_of_the_server() {
        var server = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

        assertThat(new Ids(server).next()).isNotEqualTo(new Ids(server).next());
    }
}
