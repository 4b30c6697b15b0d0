package org.schriftgut.evidence;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162, section 2.1, word for word: each hashes everything anew. */
final class NaiveTree {

    private NaiveTree() {}

    /** Section 2.1.1: MTH. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256().digest();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var k = split(leaves.size());
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** Section 2.1.3.1: PATH. */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
    }

    /** Section 2.1.4.1: PROOF. */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subProof(m, leaves, true);
    }

    private static List<byte[]> subProof(int m, List<byte[]> leaves, boolean b) {
        if (m == leaves.size()) {
            return b ? List.of() : List.of(root(leaves));
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k ? with(subProof(m, left, b), root(right)) : with(subProof(m - k, right, false), root(left));
    }

    private static int split(int n) {
        var k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> with(List<byte[]> path, byte[] last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
