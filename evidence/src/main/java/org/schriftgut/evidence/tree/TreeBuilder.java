package org.schriftgut.evidence.tree;

import java.util.ArrayDeque;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * Grows a tree leaf by leaf. Holds one node for each level and writes the others to the log, each when it is finished: children
 * before their parent.
 */
public final class TreeBuilder {

    private record Subtree(int height, byte[] node) {}

    private final DigestAlgorithm algorithm;
    private final NodeLog log;
    private final ArrayDeque<Subtree> peaks = new ArrayDeque<>();
    private long size;

    public TreeBuilder(DigestAlgorithm algorithm, NodeLog log) {
        this.algorithm = algorithm;
        this.log = log;
    }

    /**
     * Adds a leaf.
     *
     * @return its place, from 0
     */
    public long add(byte[] leaf) {
        var top = new Subtree(0, leaf);
        log.append(leaf);
        while (!peaks.isEmpty() && peaks.peek().height() == top.height()) {
            var node = Nodes.of(algorithm, peaks.pop().node(), top.node());
            log.append(node);
            top = new Subtree(top.height() + 1, node);
        }
        peaks.push(top);
        return size++;
    }

    /** The finished tree. A lone leaf gets a second one beside it, made of itself: the reduced tree is never empty. */
    public BatchTree finish() {
        if (size == 0) {
            throw new IllegalStateException("A tree without leaves proves nothing");
        }
        if (size == 1) {
            add(Nodes.filler(algorithm, peaks.element().node()));
        }
        return new BatchTree(algorithm, size, log);
    }
}
