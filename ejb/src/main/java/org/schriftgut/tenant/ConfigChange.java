package org.schriftgut.tenant;

import java.util.Map;

/**
 * One difference between what stands and what is wanted.
 *
 * @param key stable key of the item
 * @param before null for an item that comes
 * @param now null for an item that goes
 */
public record ConfigChange(String key, Map<String, Object> before, Map<String, Object> now) {

    public boolean isNew() {
        return before == null;
    }

    public boolean isGone() {
        return now == null;
    }
}
