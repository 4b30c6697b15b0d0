package org.schriftgut.evidence.tree;

import java.util.ArrayList;
import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * A finished tree on its log. Complete subtrees stand side by side, the largest first; the root joins them from the right.
 *
 * @param size leaves; at least two
 */
public record BatchTree(DigestAlgorithm algorithm, long size, NodeLog log) {

    public byte[] root() {
        return joined(0, size);
    }

    /**
     * What leads from a leaf to the root, without the leaf's own list: one list of one hash for each level.
     *
     * @param index of the leaf, from 0
     */
    public List<List<byte[]>> pathOf(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " among " + size);
        }
        var start = 0L;
        var left = new ArrayList<byte[]>();
        while (index >= start + largestWithin(size - start)) {
            left.add(0, subtree(start, largestWithin(size - start)));
            start += largestWithin(size - start);
        }
        var path = new ArrayList<List<byte[]>>();
        var width = largestWithin(size - start);
        for (var half = 1L; half < width; half <<= 1) {
            var mine = start + (index - start) / half * half;
            var isRight = (index - start) / half % 2 == 1;
            path.add(List.of(subtree(isRight ? mine - half : mine + half, half)));
        }
        if (start + width < size) {
            path.add(List.of(joined(start + width, size)));
        }
        left.forEach(node -> path.add(List.of(node)));
        return path;
    }

    /** The complete reduced tree of a leaf that is a group: the group's own hashes first. */
    public List<List<byte[]>> reducedTree(long index, DataGroup group) {
        var lists = new ArrayList<List<byte[]>>();
        lists.add(group.hashes());
        lists.addAll(pathOf(index));
        return lists;
    }

    private byte[] joined(long from, long to) {
        var width = largestWithin(to - from);
        var first = subtree(from, width);
        return width == to - from ? first : Nodes.of(algorithm, first, joined(from + width, to));
    }

    /** The top of the complete subtree over {@code width} leaves: it was written right after its last leaf's smaller subtrees. */
    private byte[] subtree(long from, long width) {
        var last = from + width - 1;
        return log.read(2 * last - Long.bitCount(last) + Long.numberOfTrailingZeros(width));
    }

    private static long largestWithin(long leaves) {
        return Long.highestOneBit(leaves);
    }
}
