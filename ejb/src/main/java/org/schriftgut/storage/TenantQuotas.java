package org.schriftgut.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How many bytes tenants may keep, as the operator says.
 *
 * @param byTenant by the key of the tenant; {@code *} for all others
 */
record TenantQuotas(Map<String, Long> byTenant) {

    private static final String OTHERS = "*";
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]+|\\*)=([0-9]{1,18})");

    TenantQuotas {
        byTenant = Map.copyOf(byTenant);
    }

    /** @throws IllegalStateException for a list that nobody can read, with what to do */
    static TenantQuotas of(String list) {
        var quotas = new LinkedHashMap<String, Long>();
        for (var entry : list.split(",")) {
            if (entry.isBlank()) {
                continue;
            }
            var parts = ENTRY.matcher(entry.strip());
            if (!parts.matches() || quotas.put(parts.group(1), Long.valueOf(parts.group(2))) != null) {
                throw new IllegalStateException("Set SCHRIFTGUT_TENANT_QUOTAS to key=bytes for each tenant once, with"
                        + " commas between and * for all others, not \"" + entry.strip() + "\".");
            }
        }
        return new TenantQuotas(quotas);
    }

    /** The most a tenant may keep; empty where nothing bounds it but the disk. */
    OptionalLong ofTenant(String key) {
        var most = byTenant.getOrDefault(key, byTenant.get(OTHERS));
        return most == null ? OptionalLong.empty() : OptionalLong.of(most);
    }
}
