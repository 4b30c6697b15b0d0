package org.schriftgut.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * A group that rights can be given to.
 *
 * @param closed whether what it was given is out of force
 * @param version for changes: what was read last
 */
public record GroupView(UUID id, String name, Set<UUID> members, boolean closed, long version) {}
