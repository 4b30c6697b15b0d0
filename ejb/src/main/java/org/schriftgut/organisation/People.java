package org.schriftgut.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

/** The local accounts of a tenant. */
@Facade
public class People {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    Power power;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    public List<AccountView> all() {
        caller.require(Role.ADMINISTRATOR);
        return entities.createQuery("select a from Account a order by a.login", Account.class).getResultList().stream()
                .map(Account::view)
                .toList();
    }

    /** Accounts that fit, by login. */
    public List<AccountView> find(AccountFilter wanted) {
        var tree = units.tree();
        return all().stream()
                .filter(wanted::takes)
                .filter(account -> wanted.unit() == null || tree.isWithin(account.unit(), wanted.unit()))
                .toList();
    }

    /** Display names by id, for showing who did something. Unknown ids are left out. */
    public Map<UUID, String> names(Set<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", wanted)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::id, a -> a.displayName));
    }

    /** Everybody's sign-in name with the id, closed accounts too: for those who give rights to people by name. */
    public Map<String, UUID> logins() {
        caller.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
        return entities.createQuery("select a.login, a.id from Account a", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The account with this sign-in name, closed ones too. Who may ask is decided above. */
    public Optional<UUID> withLogin(String login) {
        return entities.createQuery("select a.id from Account a where a.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** Where an active account gets mail, if it wants any. */
    public Optional<String> emailOf(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id))
                .filter(account -> account.active)
                .map(account -> account.email);
    }

    /**
     * Adds an account. Powerful roles among those wanted are given only when a second person agrees, and so is any above clerk
     * once a record is filed; until then the account has the others. A new clerk reads nothing until somebody else agrees.
     */
    public AccountChange create(CreateAccount command) {
        caller.require(Role.ADMINISTRATOR);
        AccountRules.checkPassword(command.password(), command.login(), command.displayName());
        var account = add(command, Passwords.hash(command.password()));
        var outcome = accounts.setRoles(account.id(), AccountRules.checkedRoles(command.roles()), null);
        return outcome.waitsFor() == null ? accounts.asksToRead(account.id()) : outcome;
    }

    /**
     * Adds an account that no password opens until somebody sets one: its owner signs in elsewhere. It reads nothing until
     * somebody else agrees.
     *
     * @throws Problem {@link Kind#INVALID} for a role that two people give
     */
    public AccountView createWithoutPassword(CreateAccount command) {
        caller.require(Role.ADMINISTRATOR);
        if (!AccountRules.checkedRoles(command.roles()).stream().allMatch(this::isGivenAlone)) {
            throw new Problem(Kind.INVALID, OrganisationFault.POWER_BY_TWO);
        }
        return accounts.asksToRead(add(command, null).id()).account();
    }

    private Account add(CreateAccount command, String passwordHash) {
        if (command.login() == null || !LOGIN.matcher(command.login()).matches()) {
            throw new Problem(Kind.INVALID, OrganisationFault.LOGIN_INVALID);
        }
        var wanted = AccountRules.checkedRoles(command.roles());
        units.open(command.unit());
        if (isTaken(command.login())) {
            throw new Problem(Kind.TAKEN, OrganisationFault.LOGIN_TAKEN, command.login());
        }
        var account = new Account(ids.next());
        account.login = command.login();
        account.displayName = DisplayText.required("displayName", command.displayName(), 200);
        account.email = AccountRules.checkedEmail(command.email());
        account.passwordHash = passwordHash;
        account.passwordTemporary = command.temporary();
        account.unitId = command.unit();
        account.grant(wanted.stream().filter(this::isGivenAlone).collect(Collectors.toSet()));
        account.active = true;
        // kept as the database keeps it: a new account is known by these two being the same
        account.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        account.waitsSince = power.isHeldBack() ? account.createdAt : null;
        account.emailVouched = !power.isHeldBack();
        entities.persist(account);
        entities.flush();
        audit.record(
                Act.CREATED,
                AuditObject.of("account", account.id()),
                Changes.none()
                        .personal("login", null, account.login)
                        .personal("displayName", null, account.displayName)
                        .set("unit", account.unitId)
                        .set("waits", account.isWaiting() ? true : null)
                        .changedNames("roles", null, account.roles()));
        return account;
    }

    private boolean isGivenAlone(Role role) {
        return !role.isPowerful() && (role == Role.CLERK || !power.isHeldBack());
    }

    private boolean isTaken(String login) {
        return !entities.createQuery("select a.id from Account a where a.login = :login", UUID.class)
                .setParameter("login", login)
                .getResultList()
                .isEmpty();
    }
}
