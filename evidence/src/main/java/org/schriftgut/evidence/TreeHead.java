package org.schriftgut.evidence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of an append-only hash tree (RFC 9162, section 2.1.1) that can grow without its leaves.
 *
 * <p>Holds the roots of the complete subtrees, largest first: one per bit set in {@code size}. Immutable.
 */
public final class TreeHead {

    private final long size;
    private final List<byte[]> subtrees;

    private TreeHead(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = subtrees;
    }

    /** The head of an empty log. */
    public static TreeHead empty() {
        return new TreeHead(0, List.of());
    }

    /**
     * The head as {@link #frontier()} wrote it.
     *
     * @throws IllegalArgumentException if the bytes do not fit the size
     */
    public static TreeHead of(long size, byte[] frontier) {
        if (size < 0 || frontier.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException("A frontier of " + frontier.length + " bytes does not fit size " + size);
        }
        var subtrees = new ArrayList<byte[]>();
        var bytes = ByteBuffer.wrap(frontier);
        while (bytes.hasRemaining()) {
            var root = new byte[Hash.BYTES];
            bytes.get(root);
            subtrees.add(root);
        }
        return new TreeHead(size, subtrees);
    }

    /** The head after one more leaf. */
    public TreeHead append(byte[] leafHash) {
        var grown = new ArrayList<>(subtrees);
        var node = leafHash.clone();
        for (var bits = size; (bits & 1) == 1; bits >>= 1) {
            node = Hash.node(grown.remove(grown.size() - 1), node);
        }
        grown.add(node);
        return new TreeHead(size + 1, grown);
    }

    public long size() {
        return size;
    }

    /** The tree's root; of the empty tree the hash of nothing. */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Hash.sha256().digest();
        }
        var root = subtrees.get(subtrees.size() - 1).clone();
        for (var i = subtrees.size() - 2; i >= 0; i--) {
            root = Hash.node(subtrees.get(i), root);
        }
        return root;
    }

    /** The subtree roots one after the other, largest first. */
    public byte[] frontier() {
        var bytes = ByteBuffer.allocate(subtrees.size() * Hash.BYTES);
        subtrees.forEach(bytes::put);
        return bytes.array();
    }
}
