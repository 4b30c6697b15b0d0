package org.schriftgut.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The organisation as the rules see it: each unit's unit above, null at the top. */
record UnitTree(Map<UUID, UUID> above) {

    Set<UUID> all() {
        return above.keySet();
    }

    /** Whether {@code unit} is {@code other} or lies below it. */
    boolean isWithin(UUID unit, UUID other) {
        for (var at = unit; at != null; at = above.get(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
