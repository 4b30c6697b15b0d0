package org.schriftgut.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;

/**
 * Keeps a dossier that is just being opened from missing what was decided about its branch meanwhile: nobody else sees it
 * yet, and it may have read what held before.
 *
 * <p>No decision waits for openings, only the job that goes through the dossiers does; while it does, new openings wait with it,
 * for as long as one that is under way takes. It gives up soon, to be tried again.
 */
@Facade
class Openings {

    /** First half of the advisory lock's key; the second is the tenant. */
    private static final int KEY = 6;

    private static final String PATIENCE = "10s";

    @PersistenceContext
    EntityManager entities;

    /** An opening begins in this transaction: what is decided along the line is read after this. */
    void begin() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until all openings have ended that began before; those that begin later read what has been decided. */
    void awaitThoseUnderWay() {
        entities.createNativeQuery("select set_config('lock_timeout', '" + PATIENCE + "', true)")
                .getSingleResult();
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        entities.createNativeQuery("select 1 from " + function + "(" + KEY + ", hashtext(?1))")
                .setParameter(1, Caller.current().tenant().toString())
                .getSingleResult();
    }
}
