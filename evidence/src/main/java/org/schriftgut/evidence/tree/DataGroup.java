package org.schriftgut.evidence.tree;

import java.util.Arrays;
import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * The hashes of what belongs together, such as a document and its nonce: one leaf (RFC 4998, section 4.2).
 *
 * <p>Two or more, as a list of one is read in two ways by others, and as the record then proves the group's completeness.
 */
public record DataGroup(List<byte[]> hashes) {

    public DataGroup {
        hashes = hashes.stream().sorted(Arrays::compareUnsigned).toList();
        if (hashes.size() < 2) {
            throw new IllegalArgumentException("A group has two hashes or more");
        }
    }

    public byte[] leaf(DigestAlgorithm algorithm) {
        return Nodes.of(algorithm, hashes);
    }
}
