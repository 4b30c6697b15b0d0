package org.schriftgut.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a part to go back to.
 *
 * @param format in which it is kept; read, it comes in today's
 * @param set the set that made it, or null
 * @param setHash SHA-256 of that set, in hex, or null
 * @param blueprintHash SHA-256 of the blueprint that made the set, in hex, or null
 */
public record ConfigVersionView(
        int number,
        int format,
        String hash,
        ConfigOrigin origin,
        UUID set,
        String setHash,
        String blueprintHash,
        UUID notedBy,
        Instant notedAt) {

    /** Whether it was found so, changed by hand since the version before. */
    public boolean byHand() {
        return origin == ConfigOrigin.HAND;
    }
}
