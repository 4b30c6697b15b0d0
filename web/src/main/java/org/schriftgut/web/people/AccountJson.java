package org.schriftgut.web.people;

import java.util.List;
import java.util.UUID;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.organisation.AccountView;

/**
 * A local account, for administrators.
 *
 * @param waits whether its roles are out of force until somebody besides who set it up agrees
 * @param version for changes
 * @param waitsFor the request for a second person that the change just asked for waits for, or null
 */
public record AccountJson(
        UUID id,
        String login,
        String displayName,
        String email,
        UUID unit,
        List<String> roles,
        boolean active,
        boolean waits,
        long version,
        UUID waitsFor) {

    public static AccountJson of(AccountView account) {
        return of(new AccountChange(account, null));
    }

    public static AccountJson of(AccountChange change) {
        var account = change.account();
        return new AccountJson(
                account.id(),
                account.login(),
                account.displayName(),
                account.email(),
                account.unit(),
                account.roles().stream().map(Enum::name).sorted().toList(),
                account.active(),
                account.waits(),
                account.version(),
                change.waitsFor());
    }
}
