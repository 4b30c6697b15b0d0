package org.schriftgut.evidence.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Nodes in a file: nothing but one buffer in memory, however large the tree. */
public final class FileNodes implements NodeLog, AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final FileChannel channel;
    private final int width;
    private final ByteBuffer waiting = ByteBuffer.allocate(BUFFER_BYTES);
    private long written;

    private FileNodes(FileChannel channel, int width) {
        this.channel = channel;
        this.width = width;
    }

    /** An empty log; what the file held is gone. */
    public static FileNodes create(Path file, int width) throws IOException {
        return new FileNodes(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE),
                width);
    }

    @Override
    public void append(byte[] node) {
        if (waiting.remaining() < width) {
            flush();
        }
        waiting.put(node);
    }

    @Override
    public byte[] read(long position) {
        flush();
        var node = ByteBuffer.allocate(width);
        try {
            while (node.hasRemaining()) {
                if (channel.read(node, position * width + node.position()) < 0) {
                    throw new IllegalStateException("The file ends before node " + position);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node.array();
    }

    @Override
    public void close() throws IOException {
        flush();
        channel.close();
    }

    private void flush() {
        waiting.flip();
        try {
            while (waiting.hasRemaining()) {
                written += channel.write(waiting, written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waiting.clear();
    }
}
