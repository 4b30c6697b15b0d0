package org.schriftgut.organisation;

import java.util.UUID;

/**
 * New values of a unit, all of them.
 *
 * @param parent unit above, or null for one at the top
 * @param version the values are based on
 */
public record ChangeUnit(UUID id, UUID parent, String code, String name, long version) {}
