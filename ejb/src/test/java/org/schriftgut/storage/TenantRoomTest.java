package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class TenantRoomTest {

    private static final TenantQuotas FIFTEEN = TenantQuotas.of("*=15");

    @Inject
    TenantRoom room;

    @Inject
    MovableClock clock;

    @Test
    void a_tenant_keeps_no_more_than_the_operator_says_whoever_sends_it(Authority authority) {
        authority.staged(authority.clerk(), "ten bytes.");

        assertThatCode(() -> authority.otherClerk().run(() -> room.require(FIFTEEN, 5)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> authority.otherClerk().run(() -> room.require(FIFTEEN, 6)))
                .matches(problem -> problem.kind() == Kind.STORAGE_FULL && problem.is(StorageFault.TENANT_FULL));
    }

    @Test
    void other_tenants_have_a_quota_of_their_own(Authority full, Authority other) {
        full.staged(full.clerk(), "ten bytes.");

        assertThatCode(() -> other.clerk().run(() -> room.require(FIFTEEN, 15))).doesNotThrowAnyException();
    }

    @Test
    void what_came_since_is_seen_after_a_minute(Authority authority) {
        var clerk = authority.clerk();
        clerk.run(() -> room.require(FIFTEEN, 0));
        authority.staged(clerk, "ten bytes.");
        clock.advance(Duration.ofMinutes(1));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> clerk.run(() -> room.require(FIFTEEN, 6)));
    }

    @Test
    void a_tenant_that_is_named_has_its_own_and_others_have_the_star() {
        var quotas = TenantQuotas.of(" kreis=5 ,*=7");

        assertThat(quotas.ofTenant("kreis")).hasValue(5);
        assertThat(quotas.ofTenant("stadt")).hasValue(7);
        assertThat(TenantQuotas.of("kreis=5").ofTenant("stadt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kreis", "kreis=", "kreis=5G", "kreis=-1", "kreis=5,kreis=6", "=5"})
    void a_list_that_nobody_can_read_stops_the_start(String list) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantQuotas.of(list))
                .withMessageContaining("SCHRIFTGUT_TENANT_QUOTAS");
    }
}
