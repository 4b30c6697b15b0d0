package org.schriftgut.access;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.CurrentPerson;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessRules;
import org.schriftgut.rights.Decision;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

/** Answers for the caller what they may do, and interns rules as access classes. */
@Facade
public class Access {

    @Inject
    CurrentPerson caller;

    @Inject
    AccessClasses classes;

    @Inject
    Organisations organisations;

    @Inject
    ReadableClasses readable;

    /**
     * The person who is calling; somebody who stands in has the unit and the roles of the other.
     *
     * @throws Problem {@link Kind#NOT_SIGNED_IN} for the system, or when the account is gone or inactive
     */
    public Person person() {
        return caller.get();
    }

    /** Whether a unit is another one or lies below it. */
    public boolean isWithin(UUID unit, UUID other) {
        return organisations.current().units().isWithin(unit, other);
    }

    /**
     * Lets the caller pass if they have one of the roles, or are the system.
     *
     * @throws Problem {@link Kind#FORBIDDEN}
     */
    public void require(Role... anyOf) {
        caller.require(anyOf);
    }

    /**
     * Whether the caller has one of the roles, or is the system. Who stands in for some branches only has the roles for the
     * records there, and for nothing else.
     */
    public boolean has(Role... anyOf) {
        return caller.has(anyOf);
    }

    /** What the rules say of the caller and an open record of the given class, with the proof. */
    public Decision decide(Right right, UUID accessClass) {
        return decide(right, accessClass, false);
    }

    /**
     * What the rules say of the caller and a record of the given class, with the proof.
     *
     * @param closed whether the record is closed
     */
    public Decision decide(Right right, UUID accessClass, boolean closed) {
        return Caller.current().isSystem() ? Decision.bySystem() : decide(right, classes.rule(accessClass), closed);
    }

    /**
     * Those of the rights that the caller has on a record of the given class: one call for each row of a list.
     *
     * @param closed whether the record is closed
     */
    public Set<Right> allowed(Set<Right> wanted, UUID accessClass, boolean closed) {
        if (Caller.current().isSystem()) {
            return wanted;
        }
        var person = person();
        var rule = classes.rule(accessClass);
        var organisation = organisations.current();
        return wanted.stream()
                .filter(right -> AccessRules.decide(person, right, rule, closed, organisation)
                        .allowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the rules say of the caller and a rule that is not interned yet. */
    public Decision decide(Right right, AccessRule rule) {
        return decide(right, rule, false);
    }

    private Decision decide(Right right, AccessRule rule, boolean closed) {
        return Caller.current().isSystem()
                ? Decision.bySystem()
                : AccessRules.decide(person(), right, rule, closed, organisations.current());
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
            throw new Problem(Kind.FORBIDDEN, AccessFault.MAY_ONLY_READ);
        }
    }

    /** All classes whose records the caller may read: the filter for search. */
    public Set<UUID> readableClasses() {
        return Caller.current().isSystem()
                ? Set.copyOf(classes.all().keySet())
                : readable.of(person(), organisations.current());
    }

    /** The same for {@link #readable}: one parameter however many they are. */
    public UUID[] readableArray() {
        return readableClasses().toArray(UUID[]::new);
    }

    /**
     * The filter for lists, as a condition in HQL; its parameter {@code :classes} is {@link #readableArray}.
     *
     * @param alias of an entity with an {@code accessClassId}
     */
    public static String readable(String alias) {
        return among(alias + ".accessClassId", "classes");
    }

    /**
     * A condition in HQL that a column is one of many ids, given as one array: one parameter however many they are.
     *
     * @param parameter its name, without the colon
     */
    public static String among(String column, String parameter) {
        return "function('sql', '? = any(?)', " + column + ", :" + parameter + ") = true";
    }

    /** Classes whose rule the test accepts: for the system, which lets others see as much as the test says. */
    public Set<UUID> classes(Predicate<AccessRule> test) {
        if (!Caller.current().isSystem()) {
            throw new Problem(Kind.FORBIDDEN, AccessFault.SEEN_BY_RULES);
        }
        return classes.all().entrySet().stream()
                .filter(entry -> test.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a unit works on records of the rule: as the keeping unit or below it, or because they were opened to it. */
    public boolean worksOn(UUID unit, AccessRule rule) {
        var units = organisations.current().units();
        return rule.definition().isForUnit() && units.isWithin(unit, rule.keepingUnit())
                || rule.openedTo().stream().anyMatch(opened -> units.isWithin(unit, opened));
    }

    /** The rule behind a class. */
    public AccessRule rule(UUID accessClass) {
        return classes.rule(accessClass);
    }

    /** The class of a rule, made on first use. */
    public UUID classOf(AccessRule rule) {
        return classes.of(rule);
    }
}
