package org.schriftgut.access;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Decision.Reason;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Answers for the caller what they may do, and interns rules as access classes. */
@Facade
public class Access {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Deputyships deputyships;

    @Inject
    Ids ids;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * The person who is calling; somebody who stands in has the unit and the roles of the other.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} for the system, or when the account is gone or inactive
     */
    public Person person() {
        var caller = Caller.current();
        var account = caller.isSystem() ? null : entities.find(Account.class, caller.account());
        if (account == null || !account.active) {
            throw new Problem(Kind.NOT_SIGNED_IN, "Sign in first");
        }
        return caller.onBehalfOf() == null ? account.person() : standingIn(account, caller.onBehalfOf());
    }

    /** Asked with every row of a list, so it is found out once in a transaction. */
    private Person standingIn(Account acting, UUID principal) {
        var key = new StandIn(acting.id(), principal);
        var known = transaction.getResource(key);
        if (known != null) {
            return (Person) known;
        }
        var person = deputyships
                .standingIn(acting, principal)
                .orElseThrow(() -> new Problem(Kind.FORBIDDEN, "You do not stand in for them any more"));
        transaction.putResource(key, person);
        return person;
    }

    private record StandIn(UUID acting, UUID principal) {}

    /** Whether a unit is another one or lies below it. */
    boolean isWithin(UUID unit, UUID other) {
        return units().isWithin(unit, other);
    }

    /** A person of the tenant, if their account is there and active. */
    public Optional<Person> active(UUID account) {
        return Optional.ofNullable(account)
                .map(id -> entities.find(Account.class, id))
                .filter(found -> found.active)
                .map(Account::person);
    }

    /** Everybody of the tenant whose account is active. */
    public List<Person> everybody() {
        return entities
                .createQuery("select a from Account a where a.active order by a.login", Account.class)
                .getResultList()
                .stream()
                .map(Account::person)
                .toList();
    }

    /**
     * Lets the caller pass if they have one of the roles, or are the system.
     *
     * @throws Problem {@link Kind#FORBIDDEN}
     */
    public void require(Role... anyOf) {
        if (Caller.current().isSystem()) {
            return;
        }
        var person = person();
        if (List.of(anyOf).stream().noneMatch(person::has)) {
            throw new Problem(Kind.FORBIDDEN, "This needs one of the roles " + List.of(anyOf));
        }
    }

    /** What the rules say of the caller and a record of the given class, with reasons. */
    public Decision decide(Right right, UUID accessClass) {
        if (Caller.current().isSystem()) {
            return new Decision(true, List.of(Reason.SYSTEM));
        }
        return AccessRules.decide(person(), right, rule(accessClass), units());
    }

    /** What the rules say of the caller and a rule that is not interned yet. */
    public Decision decide(Right right, AccessRule rule) {
        if (Caller.current().isSystem()) {
            return new Decision(true, List.of(Reason.SYSTEM));
        }
        return AccessRules.decide(person(), right, rule, units());
    }

    /** Whether the caller may read records of the class; a row one may not read is simply not found. */
    public boolean mayRead(UUID accessClass) {
        return decide(Right.READ, accessClass).allowed();
    }

    /**
     * Lets the caller pass if they may do this to a record they can see.
     *
     * @throws Problem {@link Kind#FORBIDDEN}
     */
    public void require(Right right, UUID accessClass) {
        if (!decide(right, accessClass).allowed()) {
            throw new Problem(Kind.FORBIDDEN, "You may read this but not change it");
        }
    }

    /** All classes whose records the caller may read: the filter for SQL and for search. */
    public Set<UUID> readableClasses() {
        var classes = entities.createQuery("select c from AccessClass c", AccessClass.class)
                .getResultList();
        if (Caller.current().isSystem()) {
            return classes.stream().map(AccessClass::id).collect(Collectors.toUnmodifiableSet());
        }
        var person = person();
        var units = units();
        return classes.stream()
                .filter(c ->
                        AccessRules.decide(person, Right.READ, c.rule(), units).allowed())
                .map(AccessClass::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rule behind a class. */
    public AccessRule rule(UUID accessClass) {
        return entities.find(AccessClass.class, accessClass).rule();
    }

    /** The class of a rule, made on first use. */
    public UUID classOf(AccessRule rule) {
        var opened = rule.openedTo().toArray(UUID[]::new);
        entities.createNativeQuery("insert into access_class (tenant_id, id, definition, keeping_unit_id, opened_units)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, Caller.current().tenant())
                .setParameter(2, ids.next())
                .setParameter(3, rule.definition().name())
                .setParameter(4, rule.keepingUnit())
                .setParameter(5, opened)
                .executeUpdate();
        return (UUID) entities.createNativeQuery(
                        "select id from access_class where definition = ?1 and keeping_unit_id = ?2 and opened_units = ?3",
                        UUID.class)
                .setParameter(1, rule.definition().name())
                .setParameter(2, rule.keepingUnit())
                .setParameter(3, opened)
                .getSingleResult();
    }

    /** The organisation, read once in a transaction: lists ask for it with every row. */
    private UnitTree units() {
        var known = transaction.getResource(UnitTree.class);
        if (known != null) {
            return (UnitTree) known;
        }
        var above = new HashMap<UUID, UUID>();
        entities.createQuery("select u from OrgUnit u", OrgUnit.class)
                .getResultList()
                .forEach(unit -> above.put(unit.id(), unit.parentId));
        var tree = new UnitTree(above);
        transaction.putResource(UnitTree.class, tree);
        return tree;
    }
}
