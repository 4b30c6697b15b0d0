package org.schriftgut.fileplan;

import java.util.Objects;
import java.util.UUID;

/**
 * What the next version of the plan says of one entry.
 *
 * @param entry the entry; an id nobody has makes a new one
 * @param parent the entry above, which the same version may make; null at the top
 */
public record EntryChange(UUID entry, UUID parent, EntryValues values) {

    public EntryChange {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(values);
    }
}
