package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.schriftgut.common.Caller;
import org.schriftgut.job.PeriodicWork;

/** Sets aside what was staged and never filed, and destroys what has been set aside long enough. */
@ApplicationScoped
class Sweep implements PeriodicWork {

    @Inject
    Ledger ledger;

    @Inject
    StorageParts parts;

    @Inject
    Clock clock;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        ledger.quarantineExpired();
        var tenant = Caller.current().tenant();
        for (var id :
                ledger.quarantinedBefore(clock.instant().minus(parts.settings().quarantine()))) {
            destroy(new BlobKey(tenant, id));
        }
    }

    /** One that the store does not give up, for instance because it is locked, does not keep the others. */
    private void destroy(BlobKey key) {
        try {
            // destroying twice does nothing, so a crash between the two lines is mended by the next sweep
            parts.store().destroy(key);
            ledger.destroyed(key.id());
        } catch (StoreException e) {
            System.getLogger(Sweep.class.getName())
                    .log(System.Logger.Level.WARNING, "Set aside, but the store does not let it go: " + key, e);
        }
    }
}
