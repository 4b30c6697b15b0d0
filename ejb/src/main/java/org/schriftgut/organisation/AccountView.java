package org.schriftgut.organisation;

import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * An account as administrators see it.
 *
 * @param email where notices are sent, or null
 * @param waits whether its roles are out of force until somebody else lets it read
 * @param version of the row, for changes
 */
public record AccountView(
        UUID id,
        String login,
        String displayName,
        String email,
        UUID unit,
        Set<Role> roles,
        boolean active,
        boolean waits,
        long version) {}
