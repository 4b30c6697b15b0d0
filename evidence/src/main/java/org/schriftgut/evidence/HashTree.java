package org.schriftgut.evidence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The hash tree of the first {@code size} leaves of a log: its root and its proofs.
 *
 * <p>Reads a few tiles for each proof, however long the log is. A log that has grown still proves what belonged to any of its
 * former sizes.
 */
public final class HashTree {

    private final TileSource tiles;
    private final long size;

    public HashTree(TileSource tiles, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A log has no " + size + " entries");
        }
        this.tiles = tiles;
        this.size = size;
    }

    /** RFC 9162, section 2.1.1. */
    public byte[] root() {
        return size == 0 ? TreeHead.empty().root() : hash(0, size);
    }

    /** The head from which the tree can grow on. */
    public TreeHead head() {
        var frontier = ByteBuffer.allocate(Long.bitCount(size) * Hash.BYTES);
        var start = 0L;
        for (var bit = Long.highestOneBit(size); bit > 0; bit >>= 1) {
            if ((size & bit) != 0) {
                frontier.put(complete(start, Long.numberOfTrailingZeros(bit)));
                start += bit;
            }
        }
        return TreeHead.of(size, frontier.array());
    }

    /**
     * The audit path of a leaf, from the leaf up (RFC 9162, section 2.1.3.1).
     *
     * @param index of the leaf, from 0
     */
    public List<byte[]> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No entry " + index + " among " + size);
        }
        var path = new ArrayList<byte[]>();
        addInclusion(index, 0, size, path);
        return path;
    }

    private void addInclusion(long index, long start, long count, List<byte[]> path) {
        if (count == 1) {
            return;
        }
        var left = leftOf(count);
        if (index < left) {
            addInclusion(index, start, left, path);
            path.add(hash(start + left, count - left));
        } else {
            addInclusion(index - left, start + left, count - left, path);
            path.add(hash(start, left));
        }
    }

    /**
     * The proof that the first {@code formerSize} leaves are still the same (RFC 9162, section 2.1.4.1). Empty for the size of
     * the tree itself and for the empty log.
     */
    public List<byte[]> consistency(long formerSize) {
        if (formerSize < 0 || formerSize > size) {
            throw new IllegalArgumentException("No former size " + formerSize + " of " + size);
        }
        var proof = new ArrayList<byte[]>();
        if (formerSize > 0) {
            addConsistency(formerSize, 0, size, true, proof);
        }
        return proof;
    }

    private void addConsistency(long former, long start, long count, boolean isWhole, List<byte[]> proof) {
        if (former == count) {
            if (!isWhole) {
                proof.add(hash(start, count));
            }
            return;
        }
        var left = leftOf(count);
        if (former <= left) {
            addConsistency(former, start, left, isWhole, proof);
            proof.add(hash(start + left, count - left));
        } else {
            addConsistency(former - left, start + left, count - left, false, proof);
            proof.add(hash(start, left));
        }
    }

    private byte[] hash(long start, long count) {
        if (Long.bitCount(count) == 1) {
            return complete(start, Long.numberOfTrailingZeros(count));
        }
        var left = leftOf(count);
        return Hash.node(hash(start, left), hash(start + left, count - left));
    }

    private byte[] complete(long start, int height) {
        var level = height / Tile.HEIGHT;
        var below = level * Tile.HEIGHT;
        return Tile.root(tiles.hashes(level, start >> below, 1 << (height - below)));
    }

    /** RFC 9162, section 2.1.1: the largest power of two smaller than the number of leaves. */
    private static long leftOf(long count) {
        return Long.highestOneBit(count - 1);
    }
}
