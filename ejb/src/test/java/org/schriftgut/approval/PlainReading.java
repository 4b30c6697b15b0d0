package org.schriftgut.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may read what at most, without a rule of the product: what each read at the beginning, and nothing at all for accounts that
 * are new or have a password the administrator knows.
 */
final class PlainReading {

    private final Map<String, Set<String>> atFirst;
    private final Set<String> taken = new HashSet<>();

    PlainReading(Map<String, Set<String>> atFirst) {
        this.atFirst = new TreeMap<>(atFirst);
    }

    void take(Move move, String login) {
        if (login != null && (move.kind() == Move.Kind.CREATE || move.kind() == Move.Kind.PASSWORD)) {
            taken.add(login);
        }
    }

    void mayOnlyRead(Map<String, Set<String>> now, String how) {
        now.forEach((login, records) -> {
            var most = taken.contains(login) ? Set.<String>of() : atFirst.getOrDefault(login, Set.of());
            assertThat(most).as(login + " after " + how).containsAll(records);
        });
    }
}
