package org.schriftgut.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the rules know besides person and record. Groups and scopes are asked for only where a rule or a role needs them.
 *
 * @param groups groups of a person
 * @param scopes audit scopes of a person
 * @param emergencies emergency accesses of a person that hold now
 * @param today day by which scopes end
 */
public record Organisation(
        UnitTree units,
        Function<UUID, Set<UUID>> groups,
        Function<UUID, List<AuditScope>> scopes,
        Function<UUID, Set<UUID>> emergencies,
        LocalDate today) {}
