package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceLifecycleTest {

    private static final Set<RecordAct> WRITING_CONTENT = EnumSet.of(
            RecordAct.CHANGE,
            RecordAct.FILE,
            RecordAct.ADD_VERSION,
            RecordAct.OPEN_INSIDE,
            RecordAct.MOVE,
            RecordAct.FINISH);

    @ParameterizedTest
    @EnumSource(PlaceState.class)
    void what_is_not_live_takes_no_content_from_people(PlaceState state) {
        for (var act : WRITING_CONTENT) {
            for (var kind : PlaceKind.values()) {
                if (!state.isLive()) {
                    assertThat(PlaceLifecycle.at(kind, state, act)).contains(LifecycleFault.of(state));
                    assertThat(PlaceLifecycle.holding(kind, state, act)).contains(LifecycleFault.of(state));
                    assertThat(PlaceLifecycle.inside(state, act)).contains(LifecycleFault.of(state));
                } else {
                    assertThat(PlaceLifecycle.inside(state, act)).isEmpty();
                }
            }
        }
    }

    @Test
    void a_mail_that_was_filed_before_the_closing_keeps_its_attachments() {
        var act = RecordAct.ATTACH_MAIL_PARTS;

        assertThat(PlaceLifecycle.holding(PlaceKind.CASE, PlaceState.CLOSED, act))
                .isEmpty();
        assertThat(PlaceLifecycle.inside(PlaceState.CLOSED, act)).isEmpty();
        assertThat(PlaceLifecycle.holding(PlaceKind.CASE, PlaceState.DESTROYED, act))
                .contains(LifecycleFault.PLACE_DESTROYED);
    }

    @Test
    void a_late_letter_and_a_resumption_come_to_what_is_closed_only() {
        for (var state : PlaceState.values()) {
            var isClosed = state == PlaceState.CLOSED;
            assertThat(PlaceLifecycle.at(PlaceKind.CASE, state, RecordAct.FILE_LATE)
                            .isEmpty())
                    .isEqualTo(isClosed);
            assertThat(PlaceLifecycle.at(PlaceKind.CASE, state, RecordAct.REOPEN)
                            .isEmpty())
                    .isEqualTo(isClosed);
        }
    }

    @Test
    void nothing_comes_to_life_again_in_a_closed_dossier() {
        assertThat(PlaceLifecycle.inside(PlaceState.CLOSED, RecordAct.REOPEN)).contains(LifecycleFault.PLACE_CLOSED);
        assertThat(PlaceLifecycle.inside(PlaceState.CLOSED, RecordAct.RESUME)).contains(LifecycleFault.PLACE_CLOSED);
    }

    @Test
    void a_case_leaves_while_its_dossier_goes_on() {
        for (var act : EnumSet.of(RecordAct.OFFER, RecordAct.TRANSFER, RecordAct.DESTROY)) {
            assertThat(PlaceLifecycle.inside(PlaceState.OPEN, act)).isEmpty();
        }
    }

    @Test
    void only_what_is_not_live_is_destroyed_and_a_stub_never_again() {
        for (var state : PlaceState.values()) {
            var mayGo = !state.isLive() && state != PlaceState.DESTROYED;
            assertThat(PlaceLifecycle.at(PlaceKind.DOSSIER, state, RecordAct.DESTROY)
                            .isEmpty())
                    .as(state.name())
                    .isEqualTo(mayGo);
        }
    }

    @Test
    void of_a_stub_nothing_is_possible_but_what_takes_away_or_follows() {
        var possible = EnumSet.noneOf(RecordAct.class);
        for (var act : RecordAct.values()) {
            if (PlaceLifecycle.at(PlaceKind.DOSSIER, PlaceState.DESTROYED, act).isEmpty()) {
                possible.add(act);
            }
        }

        assertThat(possible).containsExactlyInAnyOrder(RecordAct.REVOKE_SHARE, RecordAct.DERIVE_ACCESS);
    }

    @ParameterizedTest
    @EnumSource(RecordAct.class)
    void an_inbox_stays_as_it_is_and_only_there_something_is_thrown_away(RecordAct act) {
        var changesState = EnumSet.range(RecordAct.SUSPEND, RecordAct.DESTROY).contains(act) && act != RecordAct.REMOVE;

        assertThat(PlaceLifecycle.at(PlaceKind.INBOX, PlaceState.OPEN, act)
                        .filter(LifecycleFault.INBOX_STAYS_OPEN::equals)
                        .isPresent())
                .isEqualTo(changesState);
        assertThat(PlaceLifecycle.holding(PlaceKind.CASE, PlaceState.OPEN, RecordAct.DISCARD))
                .contains(LifecycleFault.ONLY_IN_INBOX);
        assertThat(PlaceLifecycle.holding(PlaceKind.INBOX, PlaceState.OPEN, RecordAct.DISCARD))
                .isEmpty();
    }

    @Test
    void whole_dossiers_only_are_shared_and_reassigned_and_closed_ones_stay_where_they_are() {
        assertThat(PlaceLifecycle.at(PlaceKind.CASE, PlaceState.OPEN, RecordAct.SHARE))
                .contains(LifecycleFault.ONLY_OF_DOSSIERS);
        assertThat(PlaceLifecycle.at(PlaceKind.DOSSIER, PlaceState.CLOSED, RecordAct.REASSIGN))
                .contains(LifecycleFault.PLACE_CLOSED);
        assertThat(PlaceLifecycle.at(PlaceKind.DOSSIER, PlaceState.WORK_ENDED, RecordAct.REASSIGN))
                .isEmpty();
    }
}
