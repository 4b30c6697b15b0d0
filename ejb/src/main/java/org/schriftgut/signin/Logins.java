package org.schriftgut.signin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.organisation.KnownAccounts;

/** Accounts as sign-in asks for them, before anybody is known; and what is written about those who were refused. */
@Facade
class Logins {

    @PersistenceContext
    EntityManager entities;

    @Inject
    KnownAccounts accounts;

    @Inject
    Audit audit;

    /** What is compared with. {@code passwordHash} is null where no password opens the account. */
    record Login(UUID account, String passwordHash) {}

    Optional<Login> find(String login) {
        return accounts.byLogin(login)
                .map(account -> new Login(account.id(), account.active() ? account.passwordHash() : null));
    }

    /** Notes a refused try with the account, or with the tenant if there is no such account: typed names may be passwords. */
    void noteRefusal(String login, boolean locked) {
        var tenant = Caller.current().tenant();
        if (entities.createNativeQuery("select 1 from tenant").getResultList().isEmpty()) {
            return;
        }
        var object = accounts.byLogin(login)
                .map(account -> AuditObject.of("account", account.id()))
                .orElse(AuditObject.of("tenant", tenant));
        audit.record(Act.SIGN_IN_REFUSED, object, Changes.none());
        if (locked) {
            audit.record(Act.SIGN_IN_LOCKED, object, Changes.none());
        }
    }
}
