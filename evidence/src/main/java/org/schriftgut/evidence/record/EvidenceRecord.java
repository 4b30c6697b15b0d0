package org.schriftgut.evidence.record;

import java.util.ArrayList;
import java.util.List;

/**
 * An evidence record (RFC 4998, section 3): chains of time-stamps, oldest first.
 *
 * @param digestOids the algorithms it says to use
 */
public record EvidenceRecord(List<String> digestOids, List<ArchiveTimeStampChain> chains) {

    private static final byte[] VERSION_1 = {Element.INTEGER, 1, 1};

    public EvidenceRecord {
        digestOids = List.copyOf(digestOids);
        chains = List.copyOf(chains);
    }

    /** A record of these chains; its algorithms are those of their trees. */
    public static EvidenceRecord of(List<ArchiveTimeStampChain> chains) {
        var oids = chains.stream()
                .flatMap(chain -> chain.stamps().stream())
                .flatMap(stamp -> stamp.digestOid().stream())
                .distinct()
                .toList();
        return new EvidenceRecord(oids, chains);
    }

    /**
     * Reads a record.
     *
     * @throws MalformedRecord if it is none
     */
    public static EvidenceRecord of(byte[] bytes) {
        return RecordReader.read(bytes);
    }

    public byte[] encoded() {
        var algorithms = new ArrayList<byte[]>();
        for (var oid : digestOids) {
            DigestAlgorithm.of(oid)
                    .ifPresent(algorithm -> algorithms.add(Der.sequence(List.of(algorithm.encodedOid()))));
        }
        return Der.sequence(List.of(VERSION_1, Der.sequence(algorithms), sequence(chains.size())));
    }

    /**
     * The first chains as the next chain covers them: the DER of an {@code ArchiveTimeStampSequence} (RFC 4998, section 5.2).
     */
    public byte[] sequence(int count) {
        return Der.sequence(chains.subList(0, count).stream()
                .map(ArchiveTimeStampChain::encoded)
                .toList());
    }
}
