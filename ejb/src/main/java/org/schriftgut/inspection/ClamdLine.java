package org.schriftgut.inspection;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection to the daemon, over TCP or a Unix socket, that waits no longer than told for any single step. */
final class ClamdLine implements Closeable {

    private static final int MAX_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;

    private ClamdLine(SocketChannel channel, Selector selector, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience;
        this.key = channel.register(selector, 0);
    }

    static ClamdLine open(SocketAddress address, Duration patience) throws IOException {
        if (address instanceof InetSocketAddress inet && inet.isUnresolved()) {
            throw new IOException(
                    "The scanner's host is unknown: " + inet.getHostString(), new UnresolvedAddressException());
        }
        var channel = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX);
        Selector selector = null;
        try {
            channel.configureBlocking(false);
            selector = Selector.open();
            var line = new ClamdLine(channel, selector, patience);
            if (!channel.connect(address)) {
                do {
                    line.await(SelectionKey.OP_CONNECT);
                } while (!channel.finishConnect());
            }
            return line;
        } catch (IOException | RuntimeException e) {
            channel.close();
            if (selector != null) {
                selector.close();
            }
            throw e;
        }
    }

    void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** What the daemon says, up to a zero byte. */
    String answer() throws IOException {
        var answer = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(512);
        while (answer.size() < MAX_ANSWER) {
            buffer.clear();
            var read = channel.read(buffer);
            if (read < 0) {
                throw new EOFException("The scanner hung up without an answer");
            }
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
            for (var i = 0; i < read; i++) {
                if (buffer.get(i) == 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(buffer.get(i));
            }
        }
        throw new IOException("The scanner's answer has no end");
    }

    private void await(int operation) throws IOException {
        key.interestOps(operation);
        var ready = selector.select(patience.toMillis());
        selector.selectedKeys().clear();
        if (ready == 0) {
            throw new SocketTimeoutException("The scanner is silent for " + patience.toSeconds() + " s");
        }
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
