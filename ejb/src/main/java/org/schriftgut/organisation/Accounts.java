package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Code;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/**
 * Changes accounts that are there, for administrators.
 *
 * <p>What gives or takes power waits for a second person ({@link SecondPerson}). Nobody changes their own roles, and the last
 * administrator stays (R103).
 */
@Facade
public class Accounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    Units units;

    @Inject
    SecondPerson secondPerson;

    @Inject
    OpenDoors doors;

    @Inject
    SignInNews news;

    @Inject
    Audit audit;

    /** An account, for administrators. */
    public AccountView get(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        return find(id, LockModeType.NONE).view();
    }

    /** Name, address and unit; roles have their own way. */
    public AccountView change(ChangeAccount command) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(command.id(), LockModeType.PESSIMISTIC_WRITE);
        if (account.version != command.version()) {
            throw new Problem(Kind.STALE, OrganisationFault.ACCOUNT_CHANGED);
        }
        var name = DisplayText.required("displayName", command.displayName(), 200);
        var email = AccountRules.checkedEmail(command.email());
        if (!account.unitId.equals(command.unit())) {
            units.open(command.unit());
        }
        var changes = Changes.none()
                .personal("displayName", account.displayName, name)
                .personal("email", account.email, email)
                .changed("unit", account.unitId, command.unit());
        if (!changes.isEmpty()) {
            account.displayName = name;
            account.email = email;
            account.unitId = command.unit();
            audit.record(Act.CHANGED, AuditObject.of("account", account.id()), changes);
            entities.flush();
        }
        return account.view();
    }

    /**
     * Gives and takes roles. Where a powerful one comes or goes, all of it waits for a second person.
     *
     * @param reason for the second person, or null
     * @throws Problem {@link Kind#WRONG_STATE} for one's own roles and for the last administrator
     */
    public AccountChange setRoles(UUID id, Set<Role> roles, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var administrators = lockAdministratorsAround(id);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        refuseSelf(id, OrganisationFault.OWN_ROLES);
        var wanted = AccountRules.checkedRoles(roles);
        var before = account.roles();
        if (before.equals(wanted)) {
            return new AccountChange(account.view(), null);
        }
        if (before.contains(Role.ADMINISTRATOR) && !wanted.contains(Role.ADMINISTRATOR)) {
            refuseLastAdministrator(account, administrators);
        }
        if (!powerful(before).equals(powerful(wanted))) {
            var content =
                    Map.of("account", id, "was", AccountRules.sorted(before), "roles", AccountRules.sorted(wanted));
            var request = secondPerson.waitsFor(SecondPerson.ROLES, content, reason);
            if (request.isPresent()) {
                return new AccountChange(account.view(), request.get());
            }
        }
        account.grant(wanted);
        audit.record(Act.CHANGED, AuditObject.of("account", id), Changes.none().changedNames("roles", before, wanted));
        entities.flush();
        return new AccountChange(account.view(), null);
    }

    /** Closes the door for an account and ends its sessions and tokens at once; its name stays on what it did. */
    public AccountChange deactivate(UUID id, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var administrators = lockAdministratorsAround(id);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        refuseSelf(id, OrganisationFault.OWN_ACCOUNT);
        if (!account.active) {
            return new AccountChange(account.view(), null);
        }
        refuseLastAdministrator(account, administrators);
        var request = account.isPowerful()
                ? secondPerson.waitsFor(SecondPerson.DEACTIVATION, Map.of("account", id), reason)
                : Optional.<UUID>empty();
        if (request.isEmpty()) {
            account.active = false;
            doors.close(id);
            audit.record(Act.DEACTIVATED, AuditObject.of("account", id), Changes.none());
            entities.flush();
        }
        return new AccountChange(account.view(), request.orElse(null));
    }

    /** Opens the door again, with the roles the account had. */
    public AccountChange reactivate(UUID id, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (account.active) {
            return new AccountChange(account.view(), null);
        }
        var content = Map.of("account", id, "roles", AccountRules.sorted(account.roles()));
        var request = account.isPowerful()
                ? secondPerson.waitsFor(SecondPerson.REACTIVATION, content, reason)
                : Optional.<UUID>empty();
        if (request.isEmpty()) {
            account.active = true;
            audit.record(Act.REACTIVATED, AuditObject.of("account", id), Changes.none());
            entities.flush();
        }
        return new AccountChange(account.view(), request.orElse(null));
    }

    /**
     * A password that somebody else sets; sessions and tokens of the account end at once, and its owner must choose another
     * one when they sign in. For an account with power the call
     * is made again once a second person has approved it: the password itself is in no request.
     */
    public AccountChange setPassword(UUID id, String password, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        refuseSelf(id, OrganisationFault.OWN_PASSWORD);
        AccountRules.checkPassword(password, account.login, account.displayName);
        var request = account.isPowerful()
                ? secondPerson.waitsFor(SecondPerson.PASSWORD, Map.of("account", id), reason)
                : Optional.<UUID>empty();
        if (request.isEmpty()) {
            account.passwordHash = Passwords.hash(password);
            account.passwordTemporary = true;
            doors.close(id);
            news.changed(id);
            audit.record(Act.PASSWORD_CHANGED, AuditObject.of("account", id), Changes.none());
            entities.flush();
        }
        return new AccountChange(account.view(), request.orElse(null));
    }

    private void refuseSelf(UUID id, Code code) {
        if (id.equals(Caller.current().account())) {
            throw new Problem(Kind.WRONG_STATE, code);
        }
    }

    /**
     * Locks all active administrators if the account is one, otherwise none, and says how many they are.
     *
     * <p>In the order of their ids and before the account itself: two who take each other's role at the same moment wait for
     * each other here, and the second sees what the first did. Locked after the account they would each hold what the other
     * needs. Keys stay as they are, so rows that refer to an administrator (who approved this, say) are in nobody's way.
     */
    private int lockAdministratorsAround(UUID id) {
        return entities.createNativeQuery(
                        "select id from account where active and ?1 = any (roles)"
                                + " and exists (select 1 from account where id = ?2 and ?1 = any (roles))"
                                + " order by id for no key update",
                        UUID.class)
                .setParameter(1, Role.ADMINISTRATOR.name())
                .setParameter(2, id)
                .getResultList()
                .size();
    }

    private static void refuseLastAdministrator(Account account, int administrators) {
        if (account.active && account.roles().contains(Role.ADMINISTRATOR) && administrators < 2) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.LAST_ADMINISTRATOR);
        }
    }

    private Account find(UUID id, LockModeType lock) {
        var account = entities.find(Account.class, id, lock);
        if (account == null) {
            throw Problem.notFound(OrganisationFault.NO_ACCOUNT);
        }
        return account;
    }

    private static Set<Role> powerful(Set<Role> roles) {
        var powerful = EnumSet.noneOf(Role.class);
        roles.stream().filter(Role::isPowerful).forEach(powerful::add);
        return powerful;
    }
}
