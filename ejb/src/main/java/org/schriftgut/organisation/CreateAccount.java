package org.schriftgut.organisation;

import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * A new local account.
 *
 * @param login small letters, digits, dots and dashes
 * @param password at least {@value AccountRules#MIN_PASSWORD} characters
 * @param email where notices are sent, or null for nowhere
 * @param temporary whether its owner must choose another password before anything else
 */
public record CreateAccount(
        String login,
        String displayName,
        String password,
        UUID unit,
        Set<Role> roles,
        String email,
        boolean temporary) {

    public CreateAccount(String login, String displayName, String password, UUID unit, Set<Role> roles) {
        this(login, displayName, password, unit, roles, null);
    }

    public CreateAccount(String login, String displayName, String password, UUID unit, Set<Role> roles, String email) {
        this(login, displayName, password, unit, roles, email, false);
    }
}
