package org.schriftgut.signin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.KnownAccounts;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Tenants;

/**
 * Accounts that are refused for a while because somebody guessed too often: locked, or made to wait a minute. Both end by
 * themselves; an administrator may lift them.
 */
@Facade
public class Lockouts {

    @Inject
    Access access;

    @Inject
    KnownAccounts accounts;

    @Inject
    People people;

    @Inject
    Tenants tenants;

    @Inject
    Throttle throttle;

    @Inject
    Audit audit;

    /** Whom sign-in refuses until then. */
    public record Lockout(UUID account, String login, String displayName, Instant until) {}

    /** Who is refused now, by login. */
    public List<Lockout> all() {
        access.require(Role.ADMINISTRATOR);
        var ending = "@" + tenants.current().key();
        var locked = throttle.locked(
                people.logins().keySet().stream().map(login -> login + ending).toList());
        if (locked.isEmpty()) {
            return List.of();
        }
        return accounts
                .byLogins(locked.keySet().stream()
                        .map(name -> name.substring(0, name.length() - ending.length()))
                        .toList())
                .stream()
                .map(a -> new Lockout(a.id(), a.login(), a.displayName(), locked.get(a.login() + ending)))
                .sorted(Comparator.comparing(Lockout::login))
                .toList();
    }

    /** Ends a lock, and the waiting at single addresses with it; where there is none, nothing happens. */
    public void lift(UUID account) {
        access.require(Role.ADMINISTRATOR);
        var row = accounts.byId(account).orElseThrow(() -> Problem.notFound(SignInFault.NO_ACCOUNT));
        if (throttle.forgive(row.login() + "@" + tenants.current().key())) {
            audit.record(Act.SIGN_IN_UNLOCKED, AuditObject.of("account", account), Changes.none());
        }
    }
}
