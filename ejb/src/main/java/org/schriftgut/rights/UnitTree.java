package org.schriftgut.rights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The organisation as the rules see it: each unit's unit above, null at the top. */
public record UnitTree(Map<UUID, UUID> above) {

    public Set<UUID> all() {
        return above.keySet();
    }

    /** Whether {@code unit} is {@code other} or lies below it. */
    public boolean isWithin(UUID unit, UUID other) {
        for (var at = unit; at != null; at = above.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
