package org.schriftgut.access;

import java.util.Set;
import java.util.UUID;

/**
 * A group that rights can be given to.
 *
 * @param version for changes: what was read last
 */
public record GroupView(UUID id, String name, Set<UUID> members, long version) {}
