package org.schriftgut.web.api;

import java.util.List;
import java.util.UUID;
import org.schriftgut.access.AccountView;

/** A local account, for administrators. */
public record AccountJson(UUID id, String login, String displayName, UUID unit, List<String> roles, boolean active) {

    static AccountJson of(AccountView account) {
        return new AccountJson(
                account.id(),
                account.login(),
                account.displayName(),
                account.unit(),
                account.roles().stream().map(Enum::name).sorted().toList(),
                account.active());
    }
}
