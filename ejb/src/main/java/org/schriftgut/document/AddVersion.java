package org.schriftgut.document;

import java.util.UUID;
import org.schriftgut.common.Provenance;

/**
 * A new version of a document's main part.
 *
 * @param readVersion the document's version the caller read last, or null to add in any case
 * @param key the caller's Idempotency-Key, or null
 */
public record AddVersion(
        UUID document,
        UUID staged,
        String fileName,
        String comment,
        Long readVersion,
        Provenance provenance,
        String key) {}
