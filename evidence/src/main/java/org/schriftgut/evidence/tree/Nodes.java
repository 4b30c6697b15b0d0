package org.schriftgut.evidence.tree;

import java.util.Arrays;
import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** The arithmetic of RFC 4998: hashes of a node are sorted before they are hashed together. */
public final class Nodes {

    private Nodes() {}

    /** The hash over the sorted hashes of two or more; one alone stands for itself (section 4.2, step 3). */
    public static byte[] of(DigestAlgorithm algorithm, List<byte[]> hashes) {
        return hashes.size() == 1 ? hashes.get(0) : together(algorithm, hashes);
    }

    /** The hash over the sorted hashes, even of one alone. */
    static byte[] together(DigestAlgorithm algorithm, List<byte[]> hashes) {
        var digest = algorithm.start();
        hashes.stream().sorted(Arrays::compareUnsigned).forEach(digest::update);
        return digest.digest();
    }

    static byte[] of(DigestAlgorithm algorithm, byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other) <= 0 ? algorithm.hash(one, other) : algorithm.hash(other, one);
    }

    /** What stands beside a lone leaf, so that no tree is without a level. */
    static byte[] filler(DigestAlgorithm algorithm, byte[] leaf) {
        return algorithm.hash(leaf, leaf);
    }
}
