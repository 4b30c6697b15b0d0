package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.LoggedChanges;

/** Entries of the log by person: for {@link Evaluations} alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PersonEntries {

    private static final UUID END = new UUID(-1L, -1L);

    @PersistenceContext
    EntityManager entities;

    /**
     * What the person did, also for somebody else, and what was done in their name. Goes over the ids of the period, which are in
     * the order of time: an index on persons would be paid for by everybody who files.
     */
    @SuppressWarnings("unchecked")
    AuditHit.Found of(EvaluationRow evaluation, UUID before, int limit) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, at, act, object_kind, object_id, payload, position, c.changes from audit_entry e"
                                + " left join audit_content c on c.tenant_id = e.tenant_id and c.entry_id = e.id where (actor = ?1 or on_behalf_of = ?1) and id >= ?2 and id < ?3 and id < ?4"
                                + " order by id desc limit " + (limit + 1),
                        Object[].class)
                .setParameter(1, evaluation.personId)
                .setParameter(2, AuditSearch.firstId(evaluation.from))
                .setParameter(3, AuditSearch.firstId(evaluation.until))
                .setParameter(4, before == null ? END : before)
                .getResultList();
        var hits = rows.stream().limit(limit).map(PersonEntries::hit).toList();
        return new AuditHit.Found(
                hits, rows.size() > limit ? hits.get(hits.size() - 1).id() : null);
    }

    private static AuditHit hit(Object[] row) {
        var logged = LoggedChanges.of((byte[]) row[5], (String) row[7]);
        return new AuditHit(
                (UUID) row[0],
                (Instant) row[1],
                Act.valueOf((String) row[2]),
                (String) row[3],
                (UUID) row[4],
                logged.names(),
                logged.isErased(),
                null,
                row[6] == null ? null : ((Number) row[6]).longValue());
    }
}
