package org.schriftgut.evidence.batch;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.catalogue.Strength;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.stamp.Token;
import org.schriftgut.evidence.verification.TokenLifetime;

/**
 * What has to be renewed from when, well before it weakens.
 *
 * @param ahead how long before the end a renewal begins
 */
public record RenewalCalendar(AlgorithmCatalogue catalogue, Duration ahead) {

    /** What has to be done. */
    public enum Kind {
        /** A new token over the last one. */
        TIME_STAMP,
        /** New hashes of the data. */
        HASH_TREE
    }

    /**
     * One entry.
     *
     * @param from when it should begin
     * @param end when the evidence would weaken
     */
    public record Due(EvidenceStore.Batch batch, Kind kind, Instant from, Instant end) {}

    /** Half a year ahead. */
    public static RenewalCalendar of(AlgorithmCatalogue catalogue) {
        return new RenewalCalendar(catalogue, Duration.ofDays(180));
    }

    /** All entries, the most urgent first. */
    public List<Due> of(EvidenceStore store) {
        var ends = new HashMap<ByteBuffer, Optional<Instant>>();
        var entries = new ArrayList<Due>();
        for (var batch : store.sealed()) {
            if (store.isReplaced(batch)) {
                continue;
            }
            var stamps = store.stamps(batch.number());
            var token = stamps.get(stamps.size() - 1).token();
            ends.computeIfAbsent(ByteBuffer.wrap(token), bytes -> endOf(token))
                    .ifPresent(end -> entries.add(new Due(batch, Kind.TIME_STAMP, end.minus(ahead), end)));
            endOf(batch.algorithm())
                    .ifPresent(end -> entries.add(new Due(batch, Kind.HASH_TREE, end.minus(ahead), end)));
        }
        entries.sort(Comparator.comparing(Due::from));
        return entries;
    }

    /** The same by the year in which each begins. */
    public SortedMap<Year, List<Due>> byYear(EvidenceStore store) {
        return of(store).stream()
                .collect(Collectors.groupingBy(
                        due -> Year.from(due.from().atOffset(ZoneOffset.UTC)), TreeMap::new, Collectors.toList()));
    }

    private Optional<Instant> endOf(byte[] token) {
        return TokenLifetime.endOf(Token.of(token), catalogue);
    }

    private Optional<Instant> endOf(DigestAlgorithm algorithm) {
        return catalogue.of(algorithm).flatMap(Strength::until);
    }
}
