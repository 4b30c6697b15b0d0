package org.schriftgut.evidence.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** Reads a reduced tree of anybody's making (RFC 4998, section 4.3). */
public final class ReducedTree {

    private ReducedTree() {}

    /** Whether the first list has all these hashes. */
    public static boolean startsWith(List<List<byte[]>> lists, List<byte[]> hashes) {
        return !lists.isEmpty()
                && hashes.stream()
                        .allMatch(hash -> lists.get(0).stream().anyMatch(other -> Arrays.equals(hash, other)));
    }

    /**
     * The roots that the lists lead to: one, or two if the first list has one hash only. The standard's text hashes such a hash
     * once more, its description of trees and most products do not.
     */
    public static List<byte[]> rootsOf(DigestAlgorithm algorithm, List<List<byte[]>> lists) {
        var first = lists.get(0);
        var roots = new ArrayList<byte[]>();
        roots.add(climb(algorithm, Nodes.of(algorithm, first), lists));
        if (first.size() == 1) {
            roots.add(climb(algorithm, Nodes.together(algorithm, first), lists));
        }
        return roots;
    }

    private static byte[] climb(DigestAlgorithm algorithm, byte[] leaf, List<List<byte[]>> lists) {
        var node = leaf;
        for (var list : lists.subList(1, lists.size())) {
            var members = new ArrayList<>(list);
            members.add(node);
            node = Nodes.together(algorithm, members);
        }
        return node;
    }
}
