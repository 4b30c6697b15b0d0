package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.Tenants;

/**
 * What is left of a tenant's quota. What lies there is added up anew each minute and not with each upload: by what other nodes
 * take in meanwhile, and what was destroyed, it may be wrong.
 */
@ApplicationScoped
class TenantRoom {

    private static final Duration COUNTED_FOR = Duration.ofMinutes(1);

    @Inject
    StorageParts parts;

    @Inject
    Tenants tenants;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(long bytes, Instant at) {}

    /** @throws Problem {@link Kind#STORAGE_FULL} if the tenant of the caller may not keep so much more */
    void require(long moreBytes) {
        require(parts.settings().quotas(), moreBytes);
    }

    void require(TenantQuotas quotas, long moreBytes) {
        if (quotas.byTenant().isEmpty()) {
            return;
        }
        var most = quotas.ofTenant(tenants.current().key());
        if (most.isEmpty()) {
            return;
        }
        var tenant = Caller.current().tenant();
        var known = counted.get(tenant);
        var kept = known == null || !known.at.plus(COUNTED_FOR).isAfter(clock.instant())
                ? new Counted(ledger.kept(), clock.instant())
                : known;
        if (kept.bytes + moreBytes > most.getAsLong()) {
            counted.put(tenant, kept);
            throw new Problem(Kind.STORAGE_FULL, StorageFault.TENANT_FULL, most.getAsLong());
        }
        counted.put(tenant, new Counted(kept.bytes + moreBytes, kept.at));
    }
}
