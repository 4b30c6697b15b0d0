package org.schriftgut.evidence.tree;

import java.util.Arrays;

/** Nodes of one length in memory: 64 bytes for each leaf of a SHA-256 tree. */
public final class MemoryNodes implements NodeLog {

    private byte[] bytes = new byte[0];
    private int width;
    private int count;

    @Override
    public void append(byte[] node) {
        width = node.length;
        if (bytes.length < (count + 1) * width) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, 64 * width));
        }
        System.arraycopy(node, 0, bytes, count++ * width, width);
    }

    @Override
    public byte[] read(long position) {
        var from = Math.toIntExact(position) * width;
        return Arrays.copyOfRange(bytes, from, from + width);
    }
}
