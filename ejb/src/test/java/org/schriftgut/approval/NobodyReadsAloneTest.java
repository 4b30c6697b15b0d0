package org.schriftgut.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

/**
 * Once a record is filed, nothing that one administrator does opens a record to anybody: not to themselves, nor to an account
 * they made or took over, nor to somebody who knows nothing of it (R103).
 */
@FacadeTest
class NobodyReadsAloneTest extends OneAdministrator {

    private static final int LENGTH = 14;

    @Test
    void no_sequence_of_acts_by_one_administrator_opens_a_record(Authority one, Authority two) {
        for (var authority : List.of(one, two)) {
            try_(authority, authority.tenant().getMostSignificantBits());
        }
    }

    @Test
    @Tag("deep")
    @Tag("deep-libraries")
    void no_long_sequence_of_acts_by_one_administrator_opens_a_record(Authority authority) {
        for (var seed = 0; seed < 60; seed++) {
            try_(authority, seed);
        }
    }

    /** The three calls by which it was done before there was a second person. */
    @Test
    void the_known_way_is_closed(Authority authority) {
        var model = begin(authority);

        take(new Move(Move.Kind.CREATE, 0, 7, 0));
        take(new Move(Move.Kind.MOVE, 99, 1, 0));
        take(new Move(Move.Kind.GROUP, 0, 99, 0));
        take(new Move(Move.Kind.AGREE, 0, 0, 0));

        model.mayOnlyRead(reading(), "the three calls");
        assertThat(refusedOrWaiting()).isPositive();
    }

    private void try_(Authority authority, long seed) {
        var model = begin(authority);
        var done = new ArrayList<Move>();
        for (var move : sequence(seed)) {
            done.add(move);
            take(move);
            model.take(move, lastTouched());
        }
        model.mayOnlyRead(reading(), "seed " + seed + ": " + done);
    }

    private static List<Move> sequence(long seed) {
        var found = new ArrayList<Move>();
        JqwikSession.run(() -> found.addAll(moves().list()
                .ofSize(LENGTH)
                .generator(1000)
                .next(new Random(seed))
                .value()));
        return found;
    }

    private static Arbitrary<Move> moves() {
        var number = Arbitraries.integers().between(0, 99);
        return Combinators.combine(Arbitraries.of(Move.Kind.class), number, number, number)
                .as(Move::new);
    }
}
