package org.schriftgut.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A tenant.
 *
 * @param key short name used at sign-in ({@code name@key}) and in addresses
 */
public record TenantView(UUID id, String key, String name, Instant createdAt) {}
