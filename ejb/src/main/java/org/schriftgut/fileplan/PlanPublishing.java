package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.dossiertype.TypeRules;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessSetting;

/**
 * Publishes versions of the plan. Whoever changes what it says holds its row first, so that versions follow each other; no dossier
 * moves, since dossiers name entries.
 */
@Facade
class PlanPublishing {

    static final String DEFAULT_NAME = "Aktenplan";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Jobs jobs;

    @Inject
    DossierTypes types;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * What an entry passes on to its dossiers without being decided about: who sees them is inherited along the line.
     *
     * @param ofType what was decided for the file type it names
     */
    private record Standing(List<UUID> line, AccessSetting ofType) {

        static Standing of(EntryStatement statement, TypeRules rules) {
            return new Standing(statement.line(), rules.of(statement.dossierType));
        }
    }

    /** The plan, made on first use; a second change waits here until the first is done. */
    FilePlan locked() {
        entities.createNativeQuery("insert into file_plan (tenant_id, id, key, name, version)"
                        + " values (?1, ?2, ?3, ?4, 0) on conflict (tenant_id, key) do nothing")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, ids.next())
                .setParameter(3, FilePlan.MAIN)
                .setParameter(4, DEFAULT_NAME)
                .executeUpdate();
        return entities.createQuery("select p from FilePlan p where p.key = :key", FilePlan.class)
                .setParameter("key", FilePlan.MAIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Everything the plan says now, in no order. */
    List<EntryStatement> holding() {
        return entities.createQuery(EntryStatement.HOLDING, EntryStatement.class)
                .getResultList();
    }

    /**
     * Makes the next version: what says something new takes the place of what held.
     *
     * @param plan locked
     * @param fresh each entry after the one above it
     * @param before what held, by entry; entries that are not named keep what is said of them
     */
    void publish(FilePlan plan, List<EntryStatement> fresh, Map<UUID, EntryStatement> before) {
        if (fresh.isEmpty()) {
            return;
        }
        var rules = types.rules();
        var number = newest(plan) + 1;
        entities.persist(new PlanVersion(ids.next(), plan.id(), number, clock.instant(), publisher()));
        for (var statement : fresh) {
            var held = before.get(statement.entryId());
            if (held == null) {
                entities.persist(statement.entry);
            } else {
                held.untilVersion = number;
                // whoever read the entry before learns that it says something else
                entities.lock(statement.entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        }
        // what held ends before anything takes its code
        entities.flush();
        for (var statement : fresh) {
            statement.from(number, ids.next());
            entities.persist(statement);
        }
        entities.flush();
        types.name(fresh.stream()
                .map(statement -> statement.dossierType)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        follow(fresh.stream().filter(now -> before.containsKey(now.entryId())).toList(), before, rules);
    }

    private void follow(List<EntryStatement> changed, Map<UUID, EntryStatement> before, TypeRules rules) {
        changed.stream()
                .filter(now -> !now.line().equals(before.get(now.entryId()).line()))
                .forEach(now -> jobs.enqueue(FilePlans.ENTRY_MOVED, now.entryId(), Lane.BULK));
        var standElsewhere = changed.stream()
                .filter(now -> !Standing.of(now, rules).equals(Standing.of(before.get(now.entryId()), rules)))
                .toList();
        PlanTree.tops(standElsewhere).forEach(now -> jobs.enqueue(EntryAccesses.DERIVE, now.entryId(), Lane.NORMAL));
    }

    /** The version that holds; 0 before the first. */
    long newest(FilePlan plan) {
        return entities.createQuery(
                        "select coalesce(max(v.number), 0) from PlanVersion v where v.planId = :plan", Long.class)
                .setParameter("plan", plan.id())
                .getSingleResult();
    }

    private static UUID publisher() {
        return Caller.current().isSystem() ? null : Caller.current().account();
    }
}
