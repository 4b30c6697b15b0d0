package org.schriftgut.document;

import java.util.List;
import java.util.UUID;

/**
 * A part of a document.
 *
 * @param ordinal 0 for the main part, then the attachments in order
 * @param fromVersion version of the main part an attachment was taken from, or null
 * @param versions newest first, never empty
 */
public record PartView(UUID id, PartKind kind, int ordinal, UUID fromVersion, List<VersionView> versions) {

    public VersionView current() {
        return versions.get(0);
    }
}
