package org.schriftgut.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * Names a deputy.
 *
 * @param principal login of the person who is stood in for; null for the caller
 * @param deputy login of the person who stands in
 * @param roles which of the principal's roles go along; empty for all that can
 * @param branches entries of the file plan in which it holds, with all below them; empty for everywhere
 * @param withPersonal whether the caller lets them into what is personal too; nobody does that for another
 * @param firstDay null for today
 * @param lastDay null for a standing deputy
 */
public record NameDeputy(
        String principal,
        String deputy,
        Set<Role> roles,
        Set<UUID> branches,
        boolean withPersonal,
        LocalDate firstDay,
        LocalDate lastDay) {}
