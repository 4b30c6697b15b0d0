package org.schriftgut.access;

import java.util.Set;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param version of the row, for changes
 */
public record AccountView(
        UUID id, String login, String displayName, UUID unit, Set<Role> roles, boolean active, long version) {}
