package org.schriftgut.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.EmergencyGrants;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Grant;

/**
 * The rows of emergency access and what they add to the rule of a dossier.
 *
 * <p>The rule of the dossier names the emergency access, so that lists, search and content follow as with any grant. Whether it
 * still holds is asked with each decision: it ends to the second, whenever the rule is tidied up.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EmergencyRows implements EmergencyGrants {

    /** How long an emergency access lasts. The same for every tenant, so that nobody can make it a standing one. */
    static final Duration LASTS = Duration.ofHours(4);

    private static final int MOST_LISTED = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Override
    public Set<UUID> heldBy(UUID person) {
        return Set.copyOf(entities.createQuery(
                        "select e.id from EmergencyRow e where e.accountId = :person and e.endedAt is null"
                                + " and e.until > :now",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    @Override
    public List<Grant> on(UUID dossier) {
        return entities
                .createQuery(
                        "select e.id from EmergencyRow e where e.dossierId = :dossier and e.settled = false"
                                + " and e.endedAt is null and e.until > :now order by e.id",
                        UUID.class)
                .setParameter("dossier", dossier)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(Grant::emergency)
                .toList();
    }

    /** How often the caller has tried since then, with success or without. */
    long triedSince(Instant since) {
        return entities.createQuery(
                        "select count(e) from EmergencyRow e where e.accountId = :me and e.openedAt > :since",
                        Long.class)
                .setParameter("me", Caller.current().account())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Notes an attempt of the caller; with a dossier, it holds from now on. */
    EmergencyView note(String reference, String reason, UUID dossier) {
        var row = new EmergencyRow(ids.next());
        row.accountId = Caller.current().account();
        row.reference = reference;
        row.reason = reason;
        row.dossierId = dossier;
        row.openedAt = clock.instant();
        row.until = dossier == null ? null : row.openedAt.plus(LASTS);
        row.settled = dossier == null;
        entities.persist(row);
        entities.flush();
        return row.view(row.openedAt);
    }

    /** All of the tenant, or those of one account; the newest first. */
    List<EmergencyView> list(UUID account) {
        var now = clock.instant();
        var query = entities.createQuery(
                "select e from EmergencyRow e" + (account == null ? "" : " where e.accountId = :account")
                        + " order by e.openedAt desc, e.id desc",
                EmergencyRow.class);
        if (account != null) {
            query.setParameter("account", account);
        }
        return query.setMaxResults(MOST_LISTED).getResultList().stream()
                .map(row -> row.view(now))
                .toList();
    }

    Optional<EmergencyView> find(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(EmergencyRow.class, id))
                .map(row -> row.view(clock.instant()));
    }

    /** Ends it now. @throws Problem not found */
    EmergencyView end(UUID id) {
        var row = lock(id);
        if (row.holds(clock.instant())) {
            row.endedAt = clock.instant();
            row.endedBy = Caller.current().account();
            entities.flush();
        }
        return row.view(clock.instant());
    }

    /** Keeps what the caller found out about it. @throws Problem not found */
    EmergencyView review(UUID id, String remark) {
        var row = lock(id);
        row.reviewedAt = clock.instant();
        row.reviewedBy = Caller.current().account();
        row.remark = remark;
        entities.flush();
        return row.view(clock.instant());
    }

    /** Dossiers whose rule names an access that is over. */
    List<UUID> unsettled() {
        return entities.createQuery(
                        "select distinct e.dossierId from EmergencyRow e where e.settled = false"
                                + " and (e.endedAt is not null or e.until <= :now)",
                        UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The rule of the dossier names only accesses that hold. */
    void settle(UUID dossier) {
        entities.createQuery("update EmergencyRow e set e.settled = true where e.dossierId = :dossier"
                        + " and e.settled = false and (e.endedAt is not null or e.until <= :now)")
                .setParameter("dossier", dossier)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private EmergencyRow lock(UUID id) {
        var row = id == null ? null : entities.find(EmergencyRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Problem.notFound(EmergencyFault.NO_EMERGENCY_ACCESS);
        }
        return row;
    }
}
