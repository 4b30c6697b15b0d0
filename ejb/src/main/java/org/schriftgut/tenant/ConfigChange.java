package org.schriftgut.tenant;

/**
 * One difference between what stands and what is wanted, as its part sees it.
 *
 * @param key stable key of the item
 * @param before null for an item that comes
 * @param now null for an item that goes
 */
public record ConfigChange<T>(String part, String key, T before, T now) {

    public boolean isNew() {
        return before == null;
    }

    public boolean isGone() {
        return now == null;
    }

    /** Where it stands in a set, or a field of it: a JSON pointer. */
    public String at(String... fields) {
        return Pointer.of(part, key) + Pointer.of(fields);
    }
}
