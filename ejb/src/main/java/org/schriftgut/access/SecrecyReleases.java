package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.Tenants;

/** The operator's act by which a tenant may keep records of the grade VS-NfD (R108). */
@ApplicationScoped
public class SecrecyReleases {

    @Inject
    InTenantOfRelease tenant;

    /**
     * Records that a tenant may keep records of the grade VS-NfD.
     *
     * @throws Problem NOT_FOUND for an unknown tenant, INVALID without authority and day
     */
    public void record(UUID tenantId, String authority, LocalDate on) {
        Caller.system(tenantId).run(() -> tenant.release(authority, on));
    }

    /** One transaction inside the tenant. */
    @Facade
    static class InTenantOfRelease {

        @Inject
        Tenants tenants;

        @Inject
        AccessSettings settings;

        void release(String authority, LocalDate on) {
            tenants.current();
            settings.release(authority, on);
        }
    }
}
