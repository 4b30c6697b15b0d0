package org.schriftgut.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a part to go back to.
 *
 * @param byHand whether it was found so, changed by hand since the version before
 */
public record ConfigVersionView(int number, String hash, boolean byHand, UUID notedBy, Instant notedAt) {}
