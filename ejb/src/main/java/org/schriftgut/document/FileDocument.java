package org.schriftgut.document;

import java.util.UUID;
import org.schriftgut.common.Provenance;

/**
 * A new document out of one staged content.
 *
 * @param place dossier, case, or what else takes documents
 * @param staged what {@code Storage.stage} returned
 * @param fileName as sent; kept as display text only
 * @param comment on the first version, or null
 * @param key the caller's Idempotency-Key, or null
 */
public record FileDocument(
        UUID place,
        UUID staged,
        String fileName,
        DocumentDetails details,
        String comment,
        Provenance provenance,
        String key) {}
