package org.schriftgut.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;

/**
 * How much people download, and how often reading is refused to them, by the hour. Nobody but an evaluation of the log by person
 * asks for somebody's counts (R136).
 */
@Facade
public class UseCounts {

    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Counts of one person in a time. */
    public record Sum(long downloads, long refused) {}

    /** Adds to the caller's counts of this hour. */
    void add(int downloads, int refused) {
        var caller = Caller.current();
        entities.createNativeQuery("insert into use_count as c (tenant_id, account_id, hour, downloads, refused)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (tenant_id, account_id, hour) do update"
                        + " set downloads = c.downloads + excluded.downloads, refused = c.refused + excluded.refused")
                .setParameter(1, caller.tenant())
                .setParameter(2, caller.account())
                .setParameter(3, clock.instant().truncatedTo(ChronoUnit.HOURS))
                .setParameter(4, downloads)
                .setParameter(5, refused)
                .executeUpdate();
    }

    /** What a person's counts were; for {@code oversight}, which asks a second person before. */
    public Sum of(UUID person, Instant from, Instant until) {
        var sums = (Object[]) entities.createNativeQuery(
                        "select coalesce(sum(downloads), 0), coalesce(sum(refused), 0) from use_count"
                                + " where account_id = ?1 and hour >= ?2 and hour < ?3",
                        Object[].class)
                .setParameter(1, person)
                .setParameter(2, from)
                .setParameter(3, until)
                .getSingleResult();
        return new Sum(((Number) sums[0]).longValue(), ((Number) sums[1]).longValue());
    }

    /** How many hours of persons went beyond that and were not told of yet. From now on they are. */
    public int takeUntold(int mostDownloads) {
        return entities.createNativeQuery(
                        "update use_count set told_at = ?1 where downloads > ?2 and told_at is null and hour > ?3")
                .setParameter(1, clock.instant())
                .setParameter(2, mostDownloads)
                .setParameter(3, clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }

    /** Forgets what is older than it is kept. */
    public void forgetOld() {
        entities.createNativeQuery("delete from use_count where hour < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
