package org.schriftgut.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Problem;

/** What the operator of the server does with tenants from outside: each act enters the one it is about, as the system. */
@ApplicationScoped
public class TenantOperations {

    @Inject
    Tenants tenants;

    @Inject
    TenantLife life;

    /** All tenants of the server, by key. */
    public List<TenantStanding> all() {
        return tenants.ids().stream()
                .map(id -> Caller.system(id).call(life::standing))
                .sorted(Comparator.comparing(standing -> standing.tenant().key()))
                .toList();
    }

    /** @throws Problem NOT_FOUND for a key no tenant has, WRONG_STATE if it is suspended already */
    public TenantStanding suspend(String key, String reason) {
        return inside(key, () -> {
            life.suspend(reason);
            return life.standing();
        });
    }

    /** @throws Problem NOT_FOUND for a key no tenant has, WRONG_STATE if it is not suspended */
    public TenantStanding lift(String key) {
        return inside(key, () -> {
            life.lift();
            return life.standing();
        });
    }

    private TenantStanding inside(String key, Supplier<TenantStanding> act) {
        var tenant = tenants.idOfKey(key).orElseThrow(() -> Problem.notFound(TenantFault.NO_TENANT));
        return Caller.system(tenant).call(act);
    }
}
