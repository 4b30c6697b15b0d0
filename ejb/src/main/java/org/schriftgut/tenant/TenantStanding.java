package org.schriftgut.tenant;

import java.time.Instant;

/**
 * How a tenant stands, for the operator and its administrators.
 *
 * @param suspendedAt null while it runs
 * @param deletion null unless its deletion was asked for
 */
public record TenantStanding(TenantView tenant, Instant suspendedAt, String suspensionReason, TenantDeletion deletion) {

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
