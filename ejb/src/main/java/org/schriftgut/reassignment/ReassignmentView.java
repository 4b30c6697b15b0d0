package org.schriftgut.reassignment;

import java.time.Instant;
import java.util.UUID;

/**
 * Files of one unit that go to another together.
 *
 * @param moved how many of them, as far as the caller may see them, have moved
 * @param finishedAt null while it is under way
 */
public record ReassignmentView(
        UUID id, UUID from, UUID to, String reason, UUID askedBy, Instant askedAt, Instant finishedAt, long moved) {}
