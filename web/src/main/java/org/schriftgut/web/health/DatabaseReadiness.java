package org.schriftgut.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.schriftgut.tenant.Tenants;

/** Without its database the server answers nothing that matters: a balancer should send nobody here. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final String NAME = "database";

    /** No tenant is called that; the answer is that there is none. */
    private static final String NOBODY = "-";

    @Inject
    Tenants tenants;

    @Override
    public HealthCheckResponse call() {
        try {
            tenants.idOfKey(NOBODY);
            return HealthCheckResponse.up(NAME);
        } catch (Exception silent) { // a failed commit throws checked ones out of a facade
            return HealthCheckResponse.down(NAME);
        }
    }
}
