package org.schriftgut.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final UUID TRAFFIC = new UUID(0, 1);
    private static final UUID LICENCES = new UUID(0, 2);
    private static final UUID FOREIGN_LICENCES = new UUID(0, 3);
    private static final UUID TRADE = new UUID(0, 4);
    private static final Map<UUID, UUID> ABOVE = Map.of(LICENCES, TRAFFIC, FOREIGN_LICENCES, LICENCES);

    @Test
    void an_entry_belongs_to_the_nearest_activity_above_it() {
        var general = Processings.activity("36", TRAFFIC);
        var licences = Processings.activity("36-2", LICENCES);

        var coverage = new Coverage(List.of(general, licences), ABOVE);

        assertThat(coverage.of(TRAFFIC)).containsExactly(general);
        assertThat(coverage.of(LICENCES)).containsExactly(licences);
        assertThat(coverage.of(FOREIGN_LICENCES)).containsExactly(licences);
        assertThat(coverage.of(TRADE)).isEmpty();
    }

    @Test
    void all_that_are_entered_at_the_same_entry_cover_it() {
        var first = Processings.activity("a", LICENCES);
        var second = Processings.activity("b", LICENCES, TRADE);

        var coverage = new Coverage(List.of(first, second), ABOVE);

        assertThat(coverage.of(FOREIGN_LICENCES)).containsExactly(first, second);
        assertThat(coverage.of(TRADE)).containsExactly(second);
    }

    @Test
    void what_has_ended_covers_nothing_and_lets_the_one_above_through() {
        var general = Processings.activity("36", TRAFFIC);

        var coverage = new Coverage(List.of(general, Processings.ended("36-2", LICENCES, TRADE)), ABOVE);

        assertThat(coverage.of(LICENCES)).containsExactly(general);
        assertThat(coverage.of(TRADE)).isEmpty();
    }
}
