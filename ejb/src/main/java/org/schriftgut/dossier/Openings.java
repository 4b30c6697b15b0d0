package org.schriftgut.dossier;

import jakarta.inject.Inject;
import java.time.Duration;
import org.schriftgut.common.AdvisoryLock;
import org.schriftgut.common.Facade;
import org.schriftgut.common.TenantLock;

/**
 * Keeps a dossier that is just being opened from missing what was decided about its branch meanwhile: nobody else sees it
 * yet, and it may have read what held before.
 *
 * <p>No decision waits for openings, only the job that goes through the dossiers does; while it does, new openings wait with it,
 * for as long as one that is under way takes. It gives up soon, to be tried again.
 */
@Facade
class Openings {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    TenantLock locks;

    /** An opening begins in this transaction: what is decided along the line is read after this. */
    void begin() {
        locks.share(AdvisoryLock.OPENING);
    }

    /** Waits until all openings have ended that began before; those that begin later read what has been decided. */
    void awaitThoseUnderWay() {
        locks.hold(AdvisoryLock.OPENING, PATIENCE);
    }
}
