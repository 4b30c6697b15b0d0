package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Accounts for the features that let people in: asked before anybody is known, so it checks no right. */
@Facade
public class KnownAccounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Deputyships deputyships;

    @Inject
    SignInNews news;

    /** The account with this login, active or not. */
    public Optional<KnownAccount> byLogin(String login) {
        return byLogins(List.of(login)).stream().findFirst();
    }

    /** Those of the logins that have an account, in any order. */
    public List<KnownAccount> byLogins(Collection<String> logins) {
        return entities.createQuery("select a from Account a where a.login in :logins", Account.class)
                .setParameter("logins", logins)
                .getResultStream()
                .map(Account::known)
                .toList();
    }

    /** The account with this id, active or not. */
    public Optional<KnownAccount> byId(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id)).map(Account::known);
    }

    /**
     * Gives the caller a new password, and tells them unless they had to change it.
     *
     * @throws Problem {@link Kind#INVALID} if it is too short, or the temporary one again
     */
    public void changeOwnPassword(String password) {
        var account = entities.find(Account.class, Caller.current().account());
        AccountRules.checkPassword(password, account.login, account.displayName);
        if (account.passwordTemporary && Passwords.matches(password, account.passwordHash)) {
            throw new Problem(Kind.INVALID, OrganisationFault.PASSWORD_USED_BY_OTHERS);
        }
        if (!account.passwordTemporary) {
            news.changed(account.id());
        }
        account.passwordHash = Passwords.hash(password);
        account.passwordTemporary = false;
    }

    /** Where a link reaches the owner of an account that waits; empty where only who set it up stands behind the address. */
    public Optional<String> linkAddress(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .filter(Account::isReachable)
                .map(account -> account.email);
    }

    /**
     * The owner of an account that waits has come by the link: they choose a password, and the roles are in force.
     *
     * @throws Problem {@link Kind#INVALID} for a password that is no good
     */
    public void openByOwner(UUID id, String password) {
        AccountRules.checkPassword(password);
        var account = entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        account.passwordHash = Passwords.hash(password);
        account.passwordTemporary = false;
        account.letRead();
        news.changed(id);
    }

    /** For whom this account acts by a deputyship, if it may today. */
    public Optional<UUID> principal(UUID deputyship, UUID account) {
        return deputyships.usable(deputyship, account).map(deputy -> deputy.principalId);
    }
}
