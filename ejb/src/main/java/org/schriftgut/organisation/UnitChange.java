package org.schriftgut.organisation;

import java.util.UUID;

/**
 * A unit after a change.
 *
 * @param waitsFor the request for a second person that the change waits for; null when it was made at once
 */
public record UnitChange(UnitView unit, UUID waitsFor) {}
