package org.schriftgut.access;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who may see a record: one combination of a definition, the keeping unit and the units it was opened to.
 *
 * @param openedTo sorted, so that equal rules are equal
 */
public record AccessRule(AccessDefinition definition, UUID keepingUnit, SortedSet<UUID> openedTo) {

    public AccessRule {
        openedTo = new TreeSet<>(openedTo);
    }

    public static AccessRule of(AccessDefinition definition, UUID keepingUnit, Collection<UUID> openedTo) {
        return new AccessRule(definition, keepingUnit, new TreeSet<>(openedTo));
    }
}
