package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
 * <p>What lets somebody read more waits for a second person ({@link Power}), and so does what gives or takes power. Nobody
 * changes their own roles, and the last administrator stays (R103).
 *
 * <p>New clerks and new passwords are set up at once, but nothing is read with them until somebody else agrees.
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
    Power power;

    @Inject
    OpenDoors doors;

    @Inject
    SignInNews news;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An account, for administrators. */
    public AccountView get(UUID id) {
        caller.require(Role.ADMINISTRATOR);
        return find(id, LockModeType.NONE).view();
    }

    /** Name, address and unit; roles have their own way. Another unit waits for a second person. */
    public AccountChange change(ChangeAccount command) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(command.id(), LockModeType.PESSIMISTIC_WRITE);
        if (account.version != command.version()) {
            throw new Problem(Kind.STALE, OrganisationFault.ACCOUNT_CHANGED);
        }
        var name = DisplayText.required("displayName", command.displayName(), 200);
        var email = AccountRules.checkedEmail(command.email());
        var moves = Optional.<UUID>empty();
        if (!account.unitId.equals(command.unit())) {
            units.open(command.unit());
            var content = Map.of("account", account.id(), "unitBefore", account.unitId, "unit", command.unit());
            moves = power.waitsFor(ActOfPower.MOVE, content, null);
        }
        var unit = moves.isPresent() ? account.unitId : command.unit();
        var changes = Changes.none()
                .personal("displayName", account.displayName, name)
                .personal("email", account.email, email)
                .changed("unit", account.unitId, unit);
        if (!changes.isEmpty()) {
            account.displayName = name;
            if (!Objects.equals(email, account.email)) {
                account.email = email;
                account.emailVouched = !power.isHeldBack();
            }
            account.unitId = unit;
            audit.record(Act.CHANGED, AuditObject.of("account", account.id()), changes);
            entities.flush();
        }
        return new AccountChange(account.view(), moves.orElse(null));
    }

    /**
     * Gives and takes roles. Where one comes, or a powerful one goes, all of it waits for a second person; who agrees to the
     * roles of a new account lets it read.
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
        if (AccountRules.isPowerTouched(before, wanted) || !before.containsAll(wanted)) {
            var content = Map.of(
                    "account", id,
                    "was", AccountRules.sorted(before),
                    "roles", AccountRules.sorted(wanted),
                    "opens", account.isNew());
            var act = AccountRules.isPowerTouched(before, wanted) ? ActOfPower.ROLES_OF_POWER : ActOfPower.ROLES;
            var request = power.waitsFor(act, content, reason);
            if (request.isPresent()) {
                return new AccountChange(account.view(), request.get());
            }
            if (account.isNew()) {
                account.letRead();
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
                ? power.waitsFor(ActOfPower.DEACTIVATION, Map.of("account", id), reason)
                : Optional.<UUID>empty();
        if (request.isEmpty()) {
            account.active = false;
            doors.close(id);
            audit.record(Act.DEACTIVATED, AuditObject.of("account", id), Changes.none());
            entities.flush();
        }
        return new AccountChange(account.view(), request.orElse(null));
    }

    /** Opens the door again, with the roles the account had; a clerk's are out of force until somebody else agrees. */
    public AccountChange reactivate(UUID id, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        if (account.active) {
            return new AccountChange(account.view(), null);
        }
        var content = Map.of("account", id, "roles", AccountRules.sorted(account.roles()));
        var isClerk = Set.of(Role.CLERK).containsAll(account.roles());
        var act = account.isPowerful() ? ActOfPower.REACTIVATION_OF_POWER : ActOfPower.REACTIVATION;
        var request = isClerk ? Optional.<UUID>empty() : power.waitsFor(act, content, reason);
        if (request.isPresent()) {
            return new AccountChange(account.view(), request.get());
        }
        account.active = true;
        if (isClerk && power.isHeldBack()) {
            account.holdBack(clock.instant());
        }
        audit.record(Act.REACTIVATED, AuditObject.of("account", id), waits(account));
        entities.flush();
        return asksToRead(account);
    }

    /**
     * A password that somebody else sets; sessions and tokens of the account end at once, and its owner must choose another
     * one when they sign in. For an account with power the call is made again once a second person has approved it: the password
     * itself is in no request. Any other reads nothing with it until somebody else agrees.
     */
    public AccountChange setPassword(UUID id, String password, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        refuseSelf(id, OrganisationFault.OWN_PASSWORD);
        AccountRules.checkPassword(password, account.login, account.displayName);
        var request = account.isPowerful()
                ? power.waitsFor(ActOfPower.PASSWORD, Map.of("account", id), reason)
                : Optional.<UUID>empty();
        if (request.isPresent()) {
            return new AccountChange(account.view(), request.get());
        }
        account.passwordHash = Passwords.hash(password);
        account.passwordTemporary = true;
        if (!account.isPowerful() && power.isHeldBack()) {
            account.holdBack(clock.instant());
        }
        doors.close(id);
        news.changed(id);
        audit.record(Act.PASSWORD_CHANGED, AuditObject.of("account", id), waits(account));
        entities.flush();
        return asksToRead(account);
    }

    /**
     * Puts the roles of an account in force that waits for somebody besides who set it up, or asks for that once more.
     *
     * @throws Problem {@link Kind#WRONG_STATE} if there is nobody else who could agree
     */
    public AccountChange letRead(UUID id, String reason) {
        caller.require(Role.ADMINISTRATOR);
        var account = find(id, LockModeType.PESSIMISTIC_WRITE);
        refuseSelf(id, OrganisationFault.OWN_ACCOUNT);
        if (!account.isWaiting()) {
            return new AccountChange(account.view(), null);
        }
        var request = power.waitsFor(ActOfPower.OPENING, opening(account), reason);
        if (request.isEmpty()) {
            account.letRead();
            audit.record(Act.CHANGED, AuditObject.of("account", id), waits(account));
            entities.flush();
        }
        return new AccountChange(account.view(), request.orElse(null));
    }

    /** An account as it stands, with the request for somebody else to agree to it if it waits. */
    AccountChange asksToRead(UUID id) {
        return asksToRead(find(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private AccountChange asksToRead(Account account) {
        if (account.isReachable()) {
            news.waits(account.id());
        }
        var request = account.isWaiting() && account.active
                ? power.ask(ActOfPower.OPENING, opening(account))
                : Optional.<UUID>empty();
        return new AccountChange(account.view(), request.orElse(null));
    }

    /** All that whoever agrees stands for, and since when: a second password is another request. */
    private static Map<String, Object> opening(Account account) {
        var content = new HashMap<String, Object>();
        content.put("account", account.id());
        content.put("unit", account.unitId);
        content.put("roles", AccountRules.sorted(account.roles()));
        content.put("email", account.email);
        content.put("since", account.waitsSince.truncatedTo(ChronoUnit.MILLIS).toString());
        return content;
    }

    private static Changes waits(Account account) {
        return Changes.none().set("waits", account.isWaiting() ? true : null);
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
        var account = entities.find(Account.class, id);
        if (account == null) {
            throw Problem.notFound(OrganisationFault.NO_ACCOUNT);
        }
        if (lock != LockModeType.NONE) {
            // who agrees was asked before, and may have read the row as it was until somebody else let go of it
            entities.flush();
            entities.refresh(account, lock);
        }
        return account;
    }
}
