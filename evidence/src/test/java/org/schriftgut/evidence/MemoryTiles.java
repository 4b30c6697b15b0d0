package org.schriftgut.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Tiles in memory, built as a log builds them. */
final class MemoryTiles implements TileSource {

    private final List<List<byte[]>> levels = new ArrayList<>();

    static MemoryTiles of(List<byte[]> leafHashes) {
        var tiles = new MemoryTiles();
        leafHashes.forEach(hash -> tiles.add(0, hash));
        return tiles;
    }

    private void add(int level, byte[] hash) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        var row = levels.get(level);
        row.add(hash);
        if (row.size() % Tile.WIDTH == 0) {
            add(level + 1, Tile.root(hashes(level, row.size() - (long) Tile.WIDTH, Tile.WIDTH)));
        }
    }

    @Override
    public byte[] hashes(int level, long first, int count) {
        if (first / Tile.WIDTH != (first + count - 1) / Tile.WIDTH) {
            throw new IllegalArgumentException("More than one tile");
        }
        var bytes = new ByteArrayOutputStream();
        levels.get(level).subList((int) first, (int) first + count).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
