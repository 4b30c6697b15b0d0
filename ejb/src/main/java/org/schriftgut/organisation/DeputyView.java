package org.schriftgut.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.rights.Role;

/**
 * Somebody who stands in for another.
 *
 * @param branches entries of the file plan in which it holds; empty for everywhere
 * @param withPersonal whether it covers what is personal to the principal
 * @param lastDay null for a standing deputy
 * @param endedAt when it was ended before its time, or null
 * @param holds whether it holds today
 * @param mayEnd whether the caller may end it
 */
public record DeputyView(
        UUID id,
        UUID principal,
        UUID deputy,
        Set<Role> roles,
        List<UUID> branches,
        boolean withPersonal,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID namedBy,
        Instant endedAt,
        boolean holds,
        boolean mayEnd) {}
