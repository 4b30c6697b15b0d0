package org.schriftgut.web.authority;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.tenant.TenantView;

/**
 * A tenant.
 *
 * @param key what stands behind the @ at sign-in
 */
public record TenantJson(UUID id, String key, String name, Instant createdAt) {

    public static TenantJson of(TenantView tenant) {
        return new TenantJson(tenant.id(), tenant.key(), tenant.name(), tenant.createdAt());
    }
}
