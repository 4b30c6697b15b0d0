package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Code;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class PlaceTransitionsTest {

    private static final PlaceDetails DETAILS = PlaceDetails.of("Anhörung");

    @Inject
    Dossiers dossiers;

    @Inject
    ClosingSteps steps;

    @Inject
    PlaceRestrictions restrictions;

    private Caller lead;
    private UUID dossier;
    private UUID theCase;

    @BeforeEach
    void a_dossier_with_a_case(Authority authority) {
        lead = authority.lead();
        dossier = authority.dossier(lead, "10", "Schank").id();
        theCase = open(dossier);
    }

    @Test
    void closing_takes_along_what_is_live_in_it() {
        lead.run(() -> steps.endWork(theCase, LocalDate.of(2020, 3, 4)));
        var other = open(dossier);
        lead.run(() -> steps.cancel(other));

        lead.run(() -> steps.close(dossier));

        assertThat(state(dossier)).isEqualTo(PlaceState.CLOSED);
        assertThat(state(theCase)).isEqualTo(PlaceState.CLOSED);
        assertThat(state(other)).isEqualTo(PlaceState.CANCELLED);
        refuses(LifecycleFault.PLACE_CLOSED, () -> open(theCase));
        refuses(LifecycleFault.PLACE_CLOSED, () -> steps.close(dossier));
    }

    @Test
    void nothing_is_reopened_inside_a_closed_dossier_and_each_by_itself() {
        lead.run(() -> steps.close(dossier));

        refuses(LifecycleFault.PLACE_CLOSED, () -> steps.reopen(theCase));
        lead.run(() -> steps.reopen(dossier));

        assertThat(state(theCase)).isEqualTo(PlaceState.CLOSED);
        lead.run(() -> steps.reopen(theCase));
        lead.run(() -> dossiers.change(theCase, DETAILS, dossiers.get(theCase).version()));
        lead.run(() -> steps.close(dossier));
        assertThat(state(theCase)).isEqualTo(PlaceState.CLOSED);
    }

    @Test
    void what_rests_is_taken_up_again_and_takes_nothing_new_meanwhile() {
        lead.run(() -> steps.suspend(theCase));

        refuses(LifecycleFault.PLACE_SUSPENDED, () -> open(theCase));
        lead.run(() -> dossiers.change(theCase, DETAILS, dossiers.get(theCase).version()));
        lead.run(() -> steps.resume(theCase));

        open(theCase);
        refuses(LifecycleFault.PLACE_OPEN, () -> steps.resume(theCase));
    }

    @Test
    void work_does_not_end_in_the_future() {
        assertThatThrownBy(() -> lead.run(() -> steps.endWork(theCase, LocalDate.of(9999, 1, 1))))
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.is(LifecycleFault.DAY_AHEAD))
                        .isTrue());
    }

    @Test
    void a_restriction_anywhere_inside_is_a_veto() {
        lead.run(() -> steps.askVetoes(dossier));

        lead.run(() -> restrictions.set(theCase, "Widerspruch, Prüfung läuft"));

        assertThatThrownBy(() -> lead.run(() -> steps.askVetoes(dossier))).isInstanceOfSatisfying(Problem.class, e -> {
            assertThat(e.is(LifecycleFault.NOT_TO_GO)).isTrue();
            assertThat(e.findings()).hasSize(1);
        });
    }

    private UUID open(UUID parent) {
        var kind = parent.equals(dossier) ? PlaceKind.CASE : PlaceKind.SUB_CASE;
        return lead.call(() -> dossiers.openInside(new OpenCase(parent, kind, DETAILS, null, null, null)))
                .id();
    }

    private PlaceState state(UUID place) {
        return lead.call(() -> dossiers.get(place)).state();
    }

    private void refuses(Code code, Runnable act) {
        assertThatThrownBy(() -> lead.run(act)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.WRONG_STATE);
            assertThat(problem.code()).isEqualTo(code);
        });
    }
}
