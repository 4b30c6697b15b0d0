package org.schriftgut.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Takes advisory locks of the caller's tenant, which end with the transaction. The only place that does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TenantLock {

    @PersistenceContext
    EntityManager entities;

    /** Waits until nobody else holds it. */
    public void hold(AdvisoryLock lock) {
        take("pg_advisory_xact_lock", lock, tenant());
    }

    /** The same for a part of what the lock is about. */
    public void hold(AdvisoryLock lock, String part) {
        take("pg_advisory_xact_lock", lock, tenant() + " " + part);
    }

    /** Waits until nobody else holds it, but not longer than this: then the transaction fails. */
    public void hold(AdvisoryLock lock, Duration patience) {
        entities.createNativeQuery("select set_config('lock_timeout', ?1, true)")
                .setParameter(1, patience.toMillis() + "ms")
                .getSingleResult();
        hold(lock);
    }

    /** Holds it together with others who share it, and keeps those away who want it alone. */
    public void share(AdvisoryLock lock) {
        take("pg_advisory_xact_lock_shared", lock, tenant());
    }

    /** Whether it could be had at once. */
    public boolean tryHold(AdvisoryLock lock) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(?1, hashtext(?2))")
                .setParameter(1, lock.number())
                .setParameter(2, tenant())
                .getSingleResult();
    }

    private void take(String function, AdvisoryLock lock, String subject) {
        entities.createNativeQuery("select 1 from " + function + "(?1, hashtext(?2))")
                .setParameter(1, lock.number())
                .setParameter(2, subject)
                .getSingleResult();
    }

    private static String tenant() {
        return Caller.current().tenant().toString();
    }
}
