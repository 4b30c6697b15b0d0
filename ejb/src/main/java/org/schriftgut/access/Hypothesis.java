package org.schriftgut.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Person;

/**
 * What would be otherwise after a change that is only asked for.
 *
 * @param people as they would be
 * @param parents units with the unit above them there would be, null at the top
 * @param members groups in force with who would be in them
 */
public record Hypothesis(Map<UUID, Person> people, Map<UUID, UUID> parents, Map<UUID, Set<UUID>> members) {

    /** Nobody comes to read anything by it directly. */
    public static final Hypothesis NONE = new Hypothesis(Map.of(), Map.of(), Map.of());

    public static Hypothesis of(Person person) {
        return new Hypothesis(Map.of(person.id(), person), Map.of(), Map.of());
    }

    public static Hypothesis ofUnit(UUID unit, UUID parent) {
        var parents = new HashMap<UUID, UUID>();
        parents.put(unit, parent);
        return new Hypothesis(Map.of(), parents, Map.of());
    }

    public static Hypothesis ofGroup(UUID group, Set<UUID> members) {
        return new Hypothesis(Map.of(), Map.of(), Map.of(group, members));
    }
}
