package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class StagedQuotaTest {

    @Inject
    Ledger ledger;

    @Test
    void what_somebody_has_waiting_bounds_what_they_may_send(Authority authority) {
        var clerk = authority.clerk();
        authority.staged(clerk, "ten bytes.");

        assertThatCode(() -> clerk.run(() -> ledger.requireRoom(15, 5))).doesNotThrowAnyException();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> clerk.run(() -> ledger.requireRoom(15, 6)))
                .matches(problem -> problem.is(StorageFault.TOO_MUCH_WAITS));
    }

    @Test
    void others_have_a_share_of_their_own(Authority authority) {
        authority.staged(authority.clerk(), "ten bytes.");

        assertThatCode(() -> authority.otherClerk().run(() -> ledger.requireRoom(15, 15)))
                .doesNotThrowAnyException();
    }
}
