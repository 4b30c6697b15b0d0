package org.schriftgut.rights;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person as the rules see them.
 *
 * @param unit unit the person belongs to
 * @param branches entries of the file plan with all below them, outside which a deputy may do nothing; empty for everywhere
 * @param personallyFor whose personal records they may work on besides their own, as that one let them; null for nobody's
 */
public record Person(
        UUID id, String login, String displayName, UUID unit, Set<Role> roles, Set<UUID> branches, UUID personallyFor) {

    public Person {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        branches = Set.copyOf(branches);
    }

    /** Somebody for themselves. */
    public Person(UUID id, String login, String displayName, UUID unit, Set<Role> roles) {
        this(id, login, displayName, unit, roles, Set.of(), null);
    }

    /** Whether what the person may do ends at some branches of the file plan. */
    public boolean isBounded() {
        return !branches.isEmpty();
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
