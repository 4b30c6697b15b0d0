package org.schriftgut.web.records;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.document.VersionView;
import org.schriftgut.web.rest.ProvenanceJson;

/**
 * One version of a part; never changes.
 *
 * @param number from 1, within the part
 * @param mediaType as the file's name says; what was found inside stands with its text
 * @param sha256 over the content, hexadecimal; also its ETag
 */
public record VersionJson(
        UUID id,
        UUID document,
        UUID part,
        int number,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String comment,
        ProvenanceJson provenance,
        UUID createdBy,
        Instant createdAt) {

    public static VersionJson of(VersionView version) {
        return new VersionJson(
                version.id(),
                version.document(),
                version.part(),
                version.number(),
                version.fileName(),
                version.mediaType(),
                version.sizeBytes(),
                version.sha256(),
                version.comment(),
                ProvenanceJson.of(version.provenance()),
                version.createdBy(),
                version.createdAt());
    }
}
