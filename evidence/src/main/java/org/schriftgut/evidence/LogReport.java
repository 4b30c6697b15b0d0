package org.schriftgut.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What verifying an exported log brought.
 *
 * @param tenant whose log it says to be; null if the file does not even say that
 * @param first position of the first entry
 * @param next position after the last entry
 * @param withheld entries whose content the export left out
 * @param purged entries whose content the log no longer has
 * @param erased entries of which the typed part, or everything, was erased
 * @param keys fingerprints of the keys that signed
 * @param newest the last head, or null
 * @param findings what is wrong, in the order of the file; not more than {@value LogVerifier#MOST_FINDINGS}
 */
public record LogReport(
        UUID tenant,
        long first,
        long next,
        long withheld,
        long purged,
        long erased,
        long heads,
        Set<String> keys,
        SignedHead newest,
        List<Finding> findings) {

    /**
     * One thing that is wrong.
     *
     * @param entry position of the entry concerned, the first that cannot be relied on; null if no entry can be named
     * @param line of the file, from 1
     */
    public record Finding(Long entry, long line, String text) {}

    public boolean isGood() {
        return findings.isEmpty();
    }

    /** The first entry that is not as it was logged, if one can be named. */
    public Optional<Long> firstBadEntry() {
        return findings.stream()
                .map(Finding::entry)
                .filter(entry -> entry != null)
                .min(Long::compare);
    }
}
