package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.TenantView;
import org.schriftgut.tenant.Tenants;

/** The operator's acts: a new tenant with its top unit and its first administrator, all or nothing; and a way back in. */
@ApplicationScoped
public class Onboarding {

    @Inject
    Ids ids;

    @Inject
    Tenants tenants;

    @Inject
    FirstSteps firstSteps;

    /** A new tenant and who looks after it first. */
    public record NewTenant(String key, String name, String adminLogin, String adminName, String adminPassword) {}

    public TenantView create(NewTenant wanted) {
        return Caller.system(ids.next()).call(() -> firstSteps.take(wanted));
    }

    /** Another administrator for a tenant that has nobody left who could appoint one. */
    public record NewAdministrator(String login, String displayName, String password) {}

    /**
     * Adds an administrator from outside, in the topmost unit; the log names the system, as no person of the tenant did it.
     *
     * @throws Problem not found for a key no tenant has
     */
    public AccountView rescue(String tenantKey, NewAdministrator wanted) {
        var tenant = tenants.idOfKey(tenantKey).orElseThrow(() -> Problem.notFound(OrganisationFault.NO_TENANT));
        return Caller.system(tenant).call(() -> firstSteps.rescue(wanted));
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

        AccountView rescue(NewAdministrator wanted) {
            var top = units.all().stream()
                    .filter(unit -> unit.parent() == null && !unit.closed())
                    .findFirst()
                    .orElseThrow(() -> new Problem(Kind.WRONG_STATE, OrganisationFault.NO_OPEN_TOP_UNIT));
            return people.create(new CreateAccount(
                            wanted.login(),
                            wanted.displayName(),
                            wanted.password(),
                            top.id(),
                            Set.of(Role.ADMINISTRATOR)))
                    .account();
        }
    }
}
