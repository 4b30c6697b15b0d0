package org.schriftgut.web.authority;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.tenant.TenantDeletion;
import org.schriftgut.tenant.TenantStanding;

/**
 * A tenant as its operator sees it: nothing of its content.
 *
 * @param suspension missing while it runs
 * @param deletion missing unless its deletion was asked for
 */
public record TenantStandingJson(
        UUID id, String key, String name, Instant createdAt, SuspensionJson suspension, DeletionJson deletion) {

    /** Since when and why a tenant is suspended. */
    public record SuspensionJson(Instant since, String reason) {}

    /**
     * A confirmed request for the deletion of a tenant.
     *
     * @param state PENDING until the waiting time is over, DUE from then on; nothing is erased by itself
     */
    public record DeletionJson(DeletionState state, Instant askedAt, Instant dueAt, String reason) {

        public static DeletionJson of(TenantDeletion deletion) {
            return deletion == null
                    ? null
                    : new DeletionJson(
                            deletion.due() ? DeletionState.DUE : DeletionState.PENDING,
                            deletion.askedAt(),
                            deletion.dueAt(),
                            deletion.reason());
        }
    }

    /** Whether the waiting time is over. */
    public enum DeletionState {
        PENDING,
        DUE
    }

    public static TenantStandingJson of(TenantStanding standing) {
        var tenant = standing.tenant();
        return new TenantStandingJson(
                tenant.id(),
                tenant.key(),
                tenant.name(),
                tenant.createdAt(),
                standing.isSuspended() ? new SuspensionJson(standing.suspendedAt(), standing.suspensionReason()) : null,
                DeletionJson.of(standing.deletion()));
    }
}
