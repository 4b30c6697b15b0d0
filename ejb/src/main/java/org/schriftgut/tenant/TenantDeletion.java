package org.schriftgut.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * The standing request for the deletion of a tenant, confirmed by a second person.
 *
 * @param dueAt end of the waiting time, until which it may be withdrawn
 * @param due whether that has come; the erasure is still an act of its own, and nothing is erased by this
 */
public record TenantDeletion(UUID id, Instant askedAt, Instant dueAt, String reason, boolean due) {}
