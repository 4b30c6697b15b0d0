package org.schriftgut.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.schriftgut.common.Facade;

/** The servers that work on the database: each writes down that it is there. */
@Facade
public class Nodes {

    /** A node is heard of every five seconds. */
    private static final Duration SILENT_AFTER = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Those that were there in the last days, by name. One that was stopped in order is not among them. */
    @SuppressWarnings("unchecked")
    public List<NodeView> all() {
        var silentSince = clock.instant().minus(SILENT_AFTER);
        List<Object[]> rows = entities.createNativeQuery(
                        "select name, begun_at, seen_at, takes_all from node order by name", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> {
                    var seen = (Instant) row[2];
                    return new NodeView(
                            (String) row[0], (Instant) row[1], seen, seen.isAfter(silentSince), (Boolean) row[3]);
                })
                .toList();
    }

    /** A node has started. */
    void begin(String name, boolean takesAll) {
        entities.createNativeQuery("insert into node (name, begun_at, seen_at, takes_all) values (?1, ?2, ?2, ?3)"
                        + " on conflict (name) do update set begun_at = excluded.begun_at, seen_at = excluded.seen_at,"
                        + " takes_all = excluded.takes_all")
                .setParameter(1, name)
                .setParameter(2, clock.instant())
                .setParameter(3, takesAll)
                .executeUpdate();
    }

    void seen(String name) {
        entities.createNativeQuery("update node set seen_at = ?1 where name = ?2")
                .setParameter(1, clock.instant())
                .setParameter(2, name)
                .executeUpdate();
    }

    /** A node stops in order. */
    void end(String name) {
        entities.createNativeQuery("delete from node where name = ?1")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Forgets those that were not heard of for days. */
    void forgetSilent() {
        entities.createNativeQuery("delete from node where seen_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
