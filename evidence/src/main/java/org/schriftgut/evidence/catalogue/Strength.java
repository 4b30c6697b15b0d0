package org.schriftgut.evidence.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the catalogue.
 *
 * @param name of a digest as Java writes it, or of a signature algorithm's family: RSA, ECDSA
 * @param bits from this length of the key; 0 for digests
 * @param until the last moment it is strong enough; empty if no end is known
 * @param source who says so
 */
public record Strength(String name, int bits, Optional<Instant> until, String source) {

    public boolean holdsAt(Instant time) {
        return until.map(end -> !time.isAfter(end)).orElse(true);
    }
}
