package org.schriftgut.organisation;

import java.util.UUID;

/**
 * A unit of the organisation.
 *
 * @param parent unit above, null at the top
 * @param code short code as used in reference numbers, for instance {@code 36}
 * @param closed whether it takes no people and no new files any more
 * @param version of the row, for changes
 */
public record UnitView(UUID id, UUID parent, String code, String name, boolean closed, long version) {}
