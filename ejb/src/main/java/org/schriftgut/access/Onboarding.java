package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.tenant.TenantView;
import org.schriftgut.tenant.Tenants;

/** The operator's act: a new tenant with its top unit and its first administrator, all or nothing. */
@ApplicationScoped
public class Onboarding {

    @Inject
    Ids ids;

    @Inject
    FirstSteps firstSteps;

    /** A new tenant and who looks after it first. */
    public record NewTenant(String key, String name, String adminLogin, String adminName, String adminPassword) {}

    public TenantView create(NewTenant wanted) {
        return Caller.system(ids.next()).call(() -> firstSteps.take(wanted));
    }

    /** One transaction inside the new tenant. */
    @Facade
    static class FirstSteps {

        @Inject
        Tenants tenants;

        @Inject
        Units units;

        @Inject
        People people;

        TenantView take(NewTenant wanted) {
            var tenant = tenants.register(wanted.key(), wanted.name());
            var top = units.create(null, "0", wanted.name());
            people.create(new CreateAccount(
                    wanted.adminLogin(),
                    wanted.adminName(),
                    wanted.adminPassword(),
                    top.id(),
                    Set.of(Role.ADMINISTRATOR)));
            return tenant;
        }
    }
}
