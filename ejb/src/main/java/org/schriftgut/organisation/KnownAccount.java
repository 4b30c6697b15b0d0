package org.schriftgut.organisation;

import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * An account as signing in sees it.
 *
 * @param passwordHash null where no password opens the account
 * @param passwordTemporary whether somebody else has set it
 */
public record KnownAccount(
        UUID id,
        String login,
        String displayName,
        Set<Role> roles,
        boolean active,
        String passwordHash,
        boolean passwordTemporary) {

    /** Without the hash: this may end in a log. */
    @Override
    public String toString() {
        return "KnownAccount " + id;
    }
}
