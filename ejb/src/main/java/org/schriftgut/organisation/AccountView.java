package org.schriftgut.organisation;

import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * An account as administrators see it.
 *
 * @param email where notices are sent, or null
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
        long version) {}
