package org.schriftgut.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who would get more by another rule: a pure function of people and organisation.
 *
 * <p>Asks for everybody there is. It also asks for an imagined newcomer of each role in each unit, so that a right for a unit
 * without people is seen too; what a group gets must stand in the other rule, for groups change.
 */
public final class AccessComparison {

    private static final UUID NEWCOMER = new UUID(0, 0);

    private AccessComparison() {}

    /**
     * Somebody who would get a right they do not have.
     *
     * @param person null where nobody is there yet who would get it
     * @param about unit or group that would get it, null where a person is named
     */
    public record Widening(Person person, UUID about, Right right) {}

    public static List<Widening> widened(
            AccessRule now, AccessRule wanted, Collection<Person> everybody, Organisation organisation) {
        if (now.equals(wanted)) {
            return List.of();
        }
        var found = new ArrayList<Widening>();
        for (var person : everybody) {
            added(person, now, wanted, organisation).forEach(right -> found.add(new Widening(person, null, right)));
        }
        for (var unit : organisation.units().all()) {
            newcomers(unit)
                    .flatMap(person -> added(person, now, wanted, organisation))
                    .distinct()
                    .forEach(right -> found.add(new Widening(null, unit, right)));
        }
        wanted.grants().stream()
                .filter(grant -> grant.kind() == Grant.Kind.GROUP)
                .forEach(grant ->
                        missing(grant, now).forEach(right -> found.add(new Widening(null, grant.who(), right))));
        return found;
    }

    private static Stream<Person> newcomers(UUID unit) {
        return Arrays.stream(Role.values()).map(role -> new Person(NEWCOMER, "", "", unit, Set.of(role)));
    }

    private static Set<Right> missing(Grant grant, AccessRule now) {
        var missing = new HashSet<>(grant.rights());
        now.grants().stream()
                .filter(known -> known.kind() == grant.kind() && known.who().equals(grant.who()))
                .forEach(known -> missing.removeAll(known.rights()));
        return missing;
    }

    private static Stream<Right> added(Person person, AccessRule now, AccessRule wanted, Organisation organisation) {
        return Arrays.stream(Right.values())
                .filter(right -> may(person, right, wanted, organisation))
                .filter(right -> !may(person, right, now, organisation));
    }

    private static boolean may(Person person, Right right, AccessRule rule, Organisation organisation) {
        return AccessRules.decide(person, right, rule, false, organisation).allowed();
    }
}
