package org.schriftgut.web.records;

import java.util.List;
import java.util.UUID;
import org.schriftgut.document.PartKind;
import org.schriftgut.document.PartView;

/**
 * A part of a document: the main part first, then its attachments.
 *
 * @param fromVersion version of the main part an attachment was taken from
 * @param versions newest first; in lists the newest only
 */
public record PartJson(UUID id, PartKind kind, int ordinal, UUID fromVersion, List<VersionJson> versions) {

    static PartJson of(PartView part) {
        return new PartJson(
                part.id(),
                part.kind(),
                part.ordinal(),
                part.fromVersion(),
                part.versions().stream().map(VersionJson::of).toList());
    }
}
