package org.schriftgut.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/** The people of the tenant as the rules see them: unit and roles, no more. Checks no right; who may be told is decided above. */
@Facade
public class Staff {

    @PersistenceContext
    EntityManager entities;

    /** A person of the tenant, whether or not their account is active. */
    public Optional<Person> known(UUID account) {
        return account(account).map(Account::person);
    }

    /** A person of the tenant as they would be with all that was set up for them in force. */
    public Optional<Person> asSetUp(UUID account) {
        return account(account)
                .map(found -> new Person(found.id(), found.login, found.displayName, found.unitId, found.roles()));
    }

    /** A person of the tenant, if their account is there and active. */
    public Optional<Person> active(UUID account) {
        return account(account).filter(found -> found.active).map(Account::person);
    }

    /** Who signs in with this name, if their account is active. */
    public Optional<UUID> withLogin(String login) {
        return entities.createQuery("select a.id from Account a where a.login = :login and a.active", UUID.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** Everybody of the tenant whose account is active, by name. Columns, not rows kept in the session: they may be thousands. */
    public List<Person> everybody() {
        return entities.createQuery(
                        "select a.id, a.login, a.displayName, a.unitId, a.roles, a.waitsSince from Account a"
                                + " where a.active order by a.displayName, a.login",
                        Object[].class)
                .getResultStream()
                .map(row -> new Person(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        row[5] == null ? Account.roles((String[]) row[4]) : Set.of()))
                .toList();
    }

    /** Everybody of the tenant whose account is active and has the role, by name. */
    public List<UUID> holders(Role role) {
        return everybody().stream()
                .filter(person -> person.has(role))
                .map(Person::id)
                .toList();
    }

    /** The leads of exactly this unit, by name. */
    public List<UUID> leads(UUID unit) {
        return everybody().stream()
                .filter(person ->
                        person.has(Role.DEPARTMENT_LEAD) && person.unit().equals(unit))
                .map(Person::id)
                .toList();
    }

    private Optional<Account> account(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Account.class, known));
    }
}
