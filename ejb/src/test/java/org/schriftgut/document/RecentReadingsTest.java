package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.audit.Act;

class RecentReadingsTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID VERSION = new UUID(0, 2);
    private static final RecentReadings.Reading READING = new RecentReadings.Reading(PERSON, VERSION, Act.READ);

    private final RecentReadings recent = new RecentReadings(Duration.ofMinutes(15), 2);

    @Test
    void a_hundred_ranges_are_one_reading() {
        assertThat(recent.isNew(READING, NOON)).isTrue();
        for (var second = 1; second < 100; second++) {
            assertThat(recent.isNew(READING, NOON.plusSeconds(second))).isFalse();
        }
    }

    @Test
    void a_quarter_of_an_hour_after_it_began_it_is_another() {
        recent.isNew(READING, NOON);
        recent.isNew(READING, NOON.plusSeconds(800));

        assertThat(recent.isNew(READING, NOON.plusSeconds(899))).isFalse();
        assertThat(recent.isNew(READING, NOON.plusSeconds(900))).isTrue();
    }

    @Test
    void another_person_version_or_way_is_another() {
        recent.isNew(READING, NOON);

        assertThat(recent.isNew(new RecentReadings.Reading(VERSION, VERSION, Act.READ), NOON))
                .isTrue();
        assertThat(recent.isNew(new RecentReadings.Reading(PERSON, VERSION, Act.DOWNLOADED), NOON))
                .isTrue();
    }

    @Test
    void what_could_not_be_logged_is_logged_with_the_next_call() {
        recent.isNew(READING, NOON);
        recent.forget(READING);

        assertThat(recent.isNew(READING, NOON)).isTrue();
    }

    @Test
    void memory_has_a_bound_and_forgetting_means_logging_again() {
        recent.isNew(READING, NOON);
        recent.isNew(new RecentReadings.Reading(PERSON, PERSON, Act.READ), NOON);
        recent.isNew(new RecentReadings.Reading(VERSION, PERSON, Act.READ), NOON);

        assertThat(recent.isNew(READING, NOON)).isTrue();
    }
}
