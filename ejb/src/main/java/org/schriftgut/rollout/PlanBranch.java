package org.schriftgut.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file plan as far as a unit's questions look at it. The part that reads real plans stands in for it. */
public interface PlanBranch {

    Optional<PlanEntry> entry(String code);

    /** Entries where files may lie, at or below any of these, in the order of the plan. */
    List<PlanEntry> filingBelow(Collection<String> codes);

    /** The highest entries of which everything below, where files may lie, belongs to the unit. */
    List<PlanEntry> ofUnit();

    /** Whether the code is one of these or lies below one. */
    boolean liesBelow(String code, Collection<String> codes);

    /** Names of types, in small letters, that the authority or the unit uses outside these entries and what is below them. */
    Set<String> typesOutside(Collection<String> codes);
}
