package org.schriftgut.fileplan;

import java.util.UUID;

/**
 * What a version of the plan says of an entry.
 *
 * @param entry the entry, through all versions
 * @param parent the entry above; null at the top
 * @param level 1 at the top
 * @param since the version that said so first
 */
public record StatedEntry(UUID entry, UUID parent, int level, EntryValues values, long since) {

    static StatedEntry of(EntryStatement statement) {
        return new StatedEntry(
                statement.entryId(), statement.parentId, statement.level, statement.values(), statement.sinceVersion);
    }
}
