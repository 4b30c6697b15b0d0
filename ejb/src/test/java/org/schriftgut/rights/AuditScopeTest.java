package org.schriftgut.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditScopeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID BRANCH = UUID.randomUUID();

    @Test
    void covers_itself_what_ends_sooner_and_what_is_narrower() {
        var scope = new AuditScope(UNIT, null, DAY);

        assertThat(scope.covers(scope)).isTrue();
        assertThat(scope.covers(new AuditScope(UNIT, null, DAY.minusDays(1)))).isTrue();
        assertThat(scope.covers(new AuditScope(UNIT, BRANCH, DAY))).isTrue();
    }

    @Test
    void covers_nothing_wider_longer_or_elsewhere() {
        var scope = new AuditScope(UNIT, BRANCH, DAY);

        assertThat(scope.covers(new AuditScope(UNIT, null, DAY))).isFalse();
        assertThat(scope.covers(new AuditScope(null, BRANCH, DAY))).isFalse();
        assertThat(scope.covers(new AuditScope(UNIT, BRANCH, DAY.plusDays(1)))).isFalse();
        assertThat(scope.covers(new AuditScope(UUID.randomUUID(), BRANCH, DAY))).isFalse();
    }
}
