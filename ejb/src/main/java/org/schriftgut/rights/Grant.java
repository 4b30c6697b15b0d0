package org.schriftgut.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rights that a record gives to a unit with all below it, a group or a person by name. Any right includes reading.
 *
 * @param who id of unit, group, account or emergency access
 */
public record Grant(Kind kind, UUID who, Set<Right> rights) {

    /** To whom. Names are stored: never rename. */
    public enum Kind {
        UNIT,
        GROUP,
        PERSON,
        /** Whoever opened the record in an emergency, while that lasts; {@code who} is the id of the emergency access. */
        EMERGENCY
    }

    /** What a unit gets that takes part in the work. */
    public static final Set<Right> WORKING = Set.of(Right.READ, Right.WRITE, Right.CREATE, Right.CLOSE);

    private static final Comparator<Grant> ORDER =
            Comparator.comparing(Grant::kind).thenComparing(grant -> grant.who.toString());

    public Grant {
        var all = EnumSet.of(Right.READ);
        all.addAll(rights);
        rights = Set.copyOf(all);
    }

    /** Everything a unit needs to work on a record. */
    public static Grant working(UUID unit) {
        return new Grant(Kind.UNIT, unit, WORKING);
    }

    /** Reading for who opened it in an emergency. */
    public static Grant emergency(UUID emergencyAccess) {
        return new Grant(Kind.EMERGENCY, emergencyAccess, Set.of(Right.READ));
    }

    /** One grant for each receiver, in a fixed order: equal rights become equal lists. */
    public static List<Grant> merged(Collection<Grant> grants) {
        var byReceiver = new TreeMap<Grant, EnumSet<Right>>(ORDER);
        grants.forEach(grant -> byReceiver
                .computeIfAbsent(grant, any -> EnumSet.noneOf(Right.class))
                .addAll(grant.rights));
        return byReceiver.entrySet().stream()
                .map(entry -> new Grant(entry.getKey().kind, entry.getKey().who, entry.getValue()))
                .toList();
    }

    /** As stored: {@code UNIT:<id>:READ+WRITE}, rights in the order of their declaration. */
    public String text() {
        return kind + ":" + who + ":"
                + rights.stream().sorted().map(Right::name).collect(Collectors.joining("+"));
    }

    public static Grant parse(String text) {
        var parts = text.split(":");
        var rights = Arrays.stream(parts[2].split("\\+")).map(Right::valueOf).collect(Collectors.toSet());
        return new Grant(Kind.valueOf(parts[0]), UUID.fromString(parts[1]), rights);
    }
}
