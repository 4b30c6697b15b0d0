package org.schriftgut.organisation;

import java.util.Locale;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * Which accounts are wanted; each part may be null for all.
 *
 * @param unit the unit, with those below it
 * @param words part of the login, the name or the address
 */
public record AccountFilter(String words, UUID unit, Role role, Boolean active) {

    public static final AccountFilter ALL = new AccountFilter(null, null, null, null);

    /** Whether all but the unit fits: that takes the tree. */
    boolean takes(AccountView account) {
        return (role == null || account.roles().contains(role))
                && (active == null || active == account.active())
                && (words == null
                        || words.isBlank()
                        || text(account).contains(words.strip().toLowerCase(Locale.ROOT)));
    }

    private static String text(AccountView account) {
        return (account.login() + ' ' + account.displayName() + ' ' + (account.email() == null ? "" : account.email()))
                .toLowerCase(Locale.ROOT);
    }
}
