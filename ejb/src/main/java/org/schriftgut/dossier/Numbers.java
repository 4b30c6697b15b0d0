package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.schriftgut.common.Caller;

/**
 * Running numbers: given once, never again, also not after a crash.
 *
 * <p>The counter's row stays locked until the transaction ends. A transaction that is rolled back has given no number to
 * anybody, so the next one may have it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Numbers {

    @PersistenceContext
    EntityManager entities;

    /**
     * The next number of a series, from 1.
     *
     * @param of what is counted in: the code of a plan entry as it is written, or the id of a place
     */
    public long next(String series, Object of) {
        return ((Number) entities.createNativeQuery(
                                "insert into number_counter as c (tenant_id, scope, value) values (?1, ?2, 1)"
                                        + " on conflict (tenant_id, scope) do update set value = c.value + 1 returning value")
                        .setParameter(1, Caller.current().tenant())
                        .setParameter(2, series + "/" + of)
                        .getSingleResult())
                .longValue();
    }
}
