package org.schriftgut.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.evidence.SignedHead;

/** Signed heads of the tenant's log: what it can be held to. They are only ever added to; the database sees to that. */
@Facade
public class AuditHeads {

    private static final String HEADS =
            "select number, size, root_hash, at, waiting, public_key, signature from audit_signed_head ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditLog log;

    @Inject
    HeadKeys keys;

    @Inject
    Clock clock;

    /**
     * Signs a head over all placed entries; it says how many others wait. Also when nothing was added: that the log stood still
     * is worth a signature too.
     *
     * @return empty if another node has the log
     */
    public Optional<SignedHead> sign() {
        if (!log.lock()) {
            return Optional.empty();
        }
        var number = newest().map(SignedHead::number).orElse(0L) + 1;
        var time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var head = SignedHead.sign(Caller.current().tenant(), number, log.head(), time, log.lag(), keys.key());
        entities.createNativeQuery("insert into audit_signed_head"
                        + " (tenant_id, number, size, root_hash, at, waiting, public_key, signature)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, head.tenant())
                .setParameter(2, head.number())
                .setParameter(3, head.size())
                .setParameter(4, head.root())
                .setParameter(5, head.time())
                .setParameter(6, head.waiting())
                .setParameter(7, head.publicKey())
                .setParameter(8, head.signature())
                .executeUpdate();
        return Optional.of(head);
    }

    /** The newest head; empty until the first is signed. */
    public Optional<SignedHead> newest() {
        return heads(HEADS + "order by number desc limit 1").stream().findFirst();
    }

    /** All heads, the newest first. */
    public Page<SignedHead> list(Paging paging) {
        var total = ((Number) entities.createNativeQuery("select count(*) from audit_signed_head")
                        .getSingleResult())
                .longValue();
        var part = " offset " + paging.offset() + " limit " + paging.limit();
        return Page.of(heads(HEADS + "order by number desc" + part), total, paging);
    }

    /** Heads over at least so many entries, from a number on, in their order. */
    public List<SignedHead> from(long size, long number, int limit) {
        return heads(HEADS + "where size >= " + size + " and number >= " + number + " order by number limit " + limit);
    }

    @SuppressWarnings("unchecked")
    private List<SignedHead> heads(String query) {
        List<Object[]> rows = entities.createNativeQuery(query, Object[].class).getResultList();
        return rows.stream().map(AuditHeads::head).toList();
    }

    private static SignedHead head(Object[] row) {
        return new SignedHead(
                Caller.current().tenant(),
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (byte[]) row[2],
                (Instant) row[3],
                ((Number) row[4]).longValue(),
                (byte[]) row[5],
                (byte[]) row[6]);
    }
}
