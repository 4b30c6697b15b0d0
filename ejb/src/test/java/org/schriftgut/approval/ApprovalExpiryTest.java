package org.schriftgut.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.rights.Role;
import org.schriftgut.testclock.MovableClock;

@FacadeTest
class ApprovalExpiryTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject
    Approvals approvals;

    @Inject
    ApprovalExpiry expiry;

    @Inject
    Accounts accounts;

    @Inject
    MovableClock clock;

    @Test
    void a_request_is_decided_up_to_the_end_of_its_week(Authority authority) {
        var manager = authority.manager();
        var request = askedFor(authority);

        clock.advance(A_WEEK.minusMinutes(1));
        approve(manager, request);

        assertThat(state(manager, request)).isEqualTo(ApprovalState.DONE);
        assertThat(roles(authority)).contains(Role.REGISTRAR, Role.RECORDS_MANAGER);
    }

    @Test
    void after_its_week_a_request_is_over_before_anybody_writes_it_down(Authority authority) {
        var manager = authority.manager();
        var request = askedFor(authority);

        clock.advance(A_WEEK);

        assertThat(manager.call(() -> approvals.waiting())).isEmpty();
        assertThatThrownBy(() -> approve(manager, request))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.WRONG_STATE));
        assertThat(roles(authority)).containsExactly(Role.CLERK);
    }

    @Test
    void the_round_writes_down_what_is_over_and_a_new_request_is_another(Authority authority) {
        var manager = authority.manager();
        var request = askedFor(authority);

        clock.advance(A_WEEK);
        authority.system().run(expiry::run);

        assertThat(state(manager, request)).isEqualTo(ApprovalState.EXPIRED);
        assertThat(askedFor(authority)).isNotEqualTo(request);
    }

    /** An administrator wants a power for the clerk, which takes a second person. */
    private UUID askedFor(Authority authority) {
        authority.manager();
        var clerk = authority.clerk().account();
        var wanted = Set.of(Role.REGISTRAR, Role.RECORDS_MANAGER);
        return authority
                .admin()
                .call(() -> accounts.setRoles(clerk, wanted, "Vertretung"))
                .waitsFor();
    }

    private void approve(Caller by, UUID request) {
        by.run(() -> approvals.approve(request, approvals.get(request).hash(), null));
    }

    private ApprovalState state(Caller by, UUID request) {
        return by.call(() -> approvals.get(request)).state();
    }

    private Set<Role> roles(Authority authority) {
        var clerk = authority.clerk().account();
        return Set.copyOf(authority.admin().call(() -> accounts.get(clerk)).roles());
    }
}
