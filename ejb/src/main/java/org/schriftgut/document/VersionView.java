package org.schriftgut.document;

import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.Provenance;

/**
 * One version of a part: never changes.
 *
 * @param number from 1, within the part
 * @param mediaType what the content is; until it is read a guess from the name
 * @param sha256 over the content, hexadecimal
 * @param createdBy who recorded it; a different author stands in the provenance
 */
public record VersionView(
        UUID id,
        UUID document,
        UUID part,
        int number,
        UUID blob,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String comment,
        Provenance provenance,
        UUID createdBy,
        Instant createdAt) {}
