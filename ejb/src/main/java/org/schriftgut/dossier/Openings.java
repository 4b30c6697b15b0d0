package org.schriftgut.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;

/**
 * Keeps a dossier that is just being opened from missing what was decided about its branch meanwhile: nobody else sees it
 * yet, and it may have read what held before.
 *
 * <p>Openings do not wait for each other, and no decision waits for them; only the job that goes through the dossiers does.
 */
@Facade
class Openings {

    /** First half of the advisory lock's key; the second is the tenant. */
    private static final int KEY = 6;

    @PersistenceContext
    EntityManager entities;

    /** An opening begins in this transaction: what is decided along the line is read after this. */
    void begin() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until all openings have ended that began before; those that begin later read what has been decided. */
    void awaitThoseUnderWay() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        entities.createNativeQuery("select 1 from " + function + "(" + KEY + ", hashtext(?1))")
                .setParameter(1, Caller.current().tenant().toString())
                .getSingleResult();
    }
}
