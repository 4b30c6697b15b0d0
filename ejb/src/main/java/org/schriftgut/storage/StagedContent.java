package org.schriftgut.storage;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.schriftgut.inspection.FileType;

/**
 * Content that is stored safely and belongs to nothing yet.
 *
 * @param sha256 over the content as sent, 32 bytes
 * @param expiresAt until when it can be claimed, by the person who staged it
 * @param shows what its first bytes show, of what runs when it is opened; null for everything else
 */
public record StagedContent(UUID id, long sizeBytes, byte[] sha256, Instant expiresAt, FileType shows) {

    public String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }
}
