package org.schriftgut.common;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the refusal inside a failure, for protocols.
 *
 * <p>Most problems arrive as themselves. Some faults show only when the database is asked, and a failed commit wraps what
 * was thrown: they are looked up among causes and suppressed ones.
 */
public final class Failures {

    /** PostgreSQL, appendix A: disk_full. */
    private static final String DISK_FULL = "53100";

    /** PostgreSQL, appendix A: unique_violation. */
    private static final String UNIQUE = "23505";
    /** PostgreSQL, appendix A: character_not_in_repertoire, for instance a NUL inside a text. */
    private static final String UNSTORABLE_CHARACTER = "22021";

    private Failures() {}

    /** The problem behind a failure; empty for a fault of the program. */
    public static Optional<Problem> asProblem(Throwable failure) {
        var all = unfold(failure);
        return first(all, Problem.class, Function.identity())
                .or(() -> first(
                        all, OptimisticLockException.class, e -> new Problem(Kind.STALE, CommonFault.CHANGED_MEANWHILE)
                                .causedBy(e)))
                .or(() -> first(all, SQLException.class, Failures::ofDatabase))
                .or(() -> first(all, ResourceException.class, Failures::unavailable));
    }

    private static Problem ofDatabase(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(DISK_FULL)) {
            return new Problem(Kind.STORAGE_FULL, CommonFault.DATABASE_FULL).causedBy(e);
        }
        if (state.equals(UNSTORABLE_CHARACTER)) {
            return new Problem(Kind.INVALID, CommonFault.CHARACTERS_NOT_STORABLE).causedBy(e);
        }
        if (state.equals(UNIQUE)) {
            return new Problem(Kind.TAKEN, CommonFault.TAKEN_MEANWHILE).causedBy(e);
        }
        // classes of PostgreSQL, appendix A: connection exception, transaction rollback, resources, operator
        // intervention
        if (List.of("08", "40", "53", "57").stream().anyMatch(state::startsWith)) {
            return unavailable(e);
        }
        return null;
    }

    /** Also when the pool of connections has none to give: that fault has no SQL state. */
    private static Problem unavailable(Exception e) {
        return new Problem(Kind.UNAVAILABLE, CommonFault.DATABASE_SILENT).causedBy(e);
    }

    private static <T> Optional<Problem> first(
            List<Throwable> all, Class<T> type, Function<? super T, ? extends Problem> asProblem) {
        return all.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .<Optional<Problem>>map(found -> Optional.ofNullable(asProblem.apply(found)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Throwable> unfold(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var found = new ArrayList<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (seen.add(next)) {
                found.add(next);
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
                open.addAll(List.of(next.getSuppressed()));
            }
        }
        return found;
    }
}
