package org.schriftgut.rights;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person as the rules see them.
 *
 * @param unit unit the person belongs to
 */
public record Person(UUID id, String login, String displayName, UUID unit, Set<Role> roles) {

    public Person {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Administration outweighs every other role: who keeps the system does not read what it keeps (R103). */
    public boolean handlesRecords() {
        return !has(Role.ADMINISTRATOR) && roles.stream().anyMatch(Role::handlesRecords);
    }

    boolean leads() {
        return roles.stream().anyMatch(Role::leads);
    }

    boolean reachesDown() {
        return roles.stream().anyMatch(Role::reachesDown);
    }
}
