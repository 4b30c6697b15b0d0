package org.schriftgut.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time-stamp and the part of its hash tree that leads to it (RFC 4998, section 4.1).
 *
 * @param digestOid the algorithm of the tree; empty if the token's is meant
 * @param reducedTree lists of hashes from the leaf upwards; empty if the token is about the hash itself
 * @param token the RFC 3161 token (CMS ContentInfo), as it came
 */
public record ArchiveTimeStamp(Optional<String> digestOid, List<List<byte[]>> reducedTree, byte[] token) {

    static final int DIGEST = 0xa0;
    static final int ATTRIBUTES = 0xa1;
    static final int TREE = 0xa2;

    public ArchiveTimeStamp {
        reducedTree = List.copyOf(reducedTree);
    }

    public static ArchiveTimeStamp of(DigestAlgorithm algorithm, List<List<byte[]>> reducedTree, byte[] token) {
        return new ArchiveTimeStamp(Optional.of(algorithm.oid()), reducedTree, token);
    }

    byte[] encoded() {
        var parts = new ArrayList<byte[]>();
        digestOid
                .flatMap(DigestAlgorithm::of)
                .ifPresent(algorithm -> parts.add(Der.element(DIGEST, List.of(algorithm.encodedOid()))));
        if (!reducedTree.isEmpty()) {
            var lists = new ArrayList<byte[]>(reducedTree.size());
            for (var list : reducedTree) {
                lists.add(Der.sequence(list.stream().map(Der::octets).toList()));
            }
            parts.add(Der.element(TREE, lists));
        }
        parts.add(token);
        return Der.sequence(parts);
    }
}
