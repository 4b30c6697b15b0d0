package org.schriftgut.tenant;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * On whose right a line is applied. Whoever applies it and has that right approves with it; otherwise somebody who has it
 * approves exactly this before.
 *
 * @param roles names of roles, one of which gives the right
 * @param people who have it besides
 * @param seconds names of roles, one of which a second person has who agrees in any case; empty where one is enough
 */
public record Approver(Set<String> roles, Set<UUID> people, Set<String> seconds) {

    public Approver {
        roles = Set.copyOf(roles);
        people = Set.copyOf(people);
        seconds = Set.copyOf(seconds);
    }

    /** Who has one of these roles. */
    public static Approver having(Enum<?>... roles) {
        return new Approver(names(roles), Set.of(), Set.of());
    }

    /** Or one of these people. */
    public Approver orOneOf(Set<UUID> people) {
        return new Approver(roles, people, seconds);
    }

    /** And a second person, with one of these roles. */
    public Approver withSecond(Enum<?>... roles) {
        return new Approver(this.roles, people, names(roles));
    }

    private static Set<String> names(Enum<?>... roles) {
        return Arrays.stream(roles).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
