package org.schriftgut.evidence;

/**
 * Where the hashes of complete subtrees lie, in steps of {@value Tile#HEIGHT} levels.
 *
 * <p>Level 0 holds the leaf hashes, level 1 the roots of subtrees of 256 leaves, level 2 those of 65,536, and so on: one tile
 * of a level is the row of hashes whose common root is one hash of the next.
 */
public interface TileSource {

    /**
     * Hashes next to each other, all of one tile.
     *
     * @param level 0 for the leaves
     * @param first number of the first wanted within its level, from 0
     * @param count hashes wanted, 1 to {@value Tile#WIDTH}
     * @return the hashes one after the other, {@code count * 32} bytes
     */
    byte[] hashes(int level, long first, int count);
}
