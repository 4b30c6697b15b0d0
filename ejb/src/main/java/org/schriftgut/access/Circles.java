package org.schriftgut.access;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessRules;
import org.schriftgut.rights.Organisation;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.UnitTree;

/** Closed circles, and which of them a change would open to somebody: there its own members decide. */
@Facade
public class Circles {

    @Inject
    AccessClasses classes;

    @Inject
    Organisations organisations;

    @Inject
    Staff staff;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The circles that somebody would read after the change who does not now; asked for every possible decider, so found once. */
    public Set<AccessRule> openedBy(Hypothesis change) {
        if (change.equals(Hypothesis.NONE)) {
            return Set.of();
        }
        @SuppressWarnings("unchecked")
        var known = (Set<AccessRule>) transaction.getResource(change);
        if (known == null) {
            known = opened(change);
            transaction.putResource(change, known);
        }
        return known;
    }

    /** Whether the person reads each of the circles now. */
    public boolean readsAll(Person person, Set<AccessRule> circles) {
        var now = organisations.ofEverybody();
        return circles.stream().allMatch(circle -> reads(person, circle, now));
    }

    /** Everybody who reads one of the circles now. */
    public Set<UUID> members(Set<AccessRule> circles) {
        var now = organisations.ofEverybody();
        return staff.everybody().stream()
                .filter(person -> circles.stream().anyMatch(circle -> reads(person, circle, now)))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private Set<AccessRule> opened(Hypothesis change) {
        var circles = classes.all().values().stream()
                .filter(rule -> rule.definition() == AccessDefinition.CLOSED_CIRCLE)
                .collect(Collectors.toSet());
        if (circles.isEmpty()) {
            return Set.of();
        }
        var now = organisations.ofEverybody();
        var then = after(now, change);
        var everybody = staff.everybody().stream().collect(Collectors.toMap(Person::id, person -> person));
        var wanted = new HashMap<>(everybody);
        wanted.putAll(change.people());
        return circles.stream()
                .filter(circle -> wanted.values().stream()
                        .anyMatch(person -> reads(person, circle, then)
                                && !(everybody.containsKey(person.id())
                                        && reads(everybody.get(person.id()), circle, now))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Organisation after(Organisation now, Hypothesis change) {
        var above = new HashMap<>(now.units().above());
        above.putAll(change.parents());
        return new Organisation(
                new UnitTree(above),
                person -> {
                    var groups = new HashSet<>(now.groups().apply(person));
                    change.members().forEach((group, members) -> {
                        if (members.contains(person)) {
                            groups.add(group);
                        } else {
                            groups.remove(group);
                        }
                    });
                    return groups;
                },
                now.scopes(),
                now.emergencies(),
                now.today());
    }

    private static boolean reads(Person person, AccessRule rule, Organisation organisation) {
        return AccessRules.decide(person, Right.READ, rule, false, organisation).allowed();
    }
}
