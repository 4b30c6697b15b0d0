package org.schriftgut.access;

import java.time.LocalDate;
import java.util.Set;
import org.schriftgut.rights.Role;

/**
 * Names a deputy.
 *
 * @param principal login of the person who is stood in for; null for the caller
 * @param deputy login of the person who stands in
 * @param roles which of the principal's roles go along; empty for all that can
 * @param firstDay null for today
 * @param lastDay null for a standing deputy
 */
public record NameDeputy(String principal, String deputy, Set<Role> roles, LocalDate firstDay, LocalDate lastDay) {}
