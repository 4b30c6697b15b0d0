package org.schriftgut.evidence;

import java.util.Arrays;

/** A row of hashes and the root of the complete subtree above them. */
public final class Tile {

    /** Levels of the tree that one tile spans. */
    public static final int HEIGHT = 8;

    /** Hashes in a complete tile. */
    public static final int WIDTH = 1 << HEIGHT;

    private Tile() {}

    /**
     * The root above a row of hashes.
     *
     * @param hashes one after the other; their number is a power of two
     * @throws IllegalArgumentException if it is not
     */
    public static byte[] root(byte[] hashes) {
        var count = hashes.length / Hash.BYTES;
        if (hashes.length % Hash.BYTES != 0 || Integer.bitCount(count) != 1) {
            throw new IllegalArgumentException(hashes.length + " bytes are no complete row of hashes");
        }
        var row = new byte[count][];
        for (var i = 0; i < count; i++) {
            row[i] = Arrays.copyOfRange(hashes, i * Hash.BYTES, (i + 1) * Hash.BYTES);
        }
        for (var width = count; width > 1; width /= 2) {
            for (var i = 0; i < width; i += 2) {
                row[i / 2] = Hash.node(row[i], row[i + 1]);
            }
        }
        return row[0];
    }
}
