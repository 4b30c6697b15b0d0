package org.schriftgut.systemtest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that have begun the same and take nothing of what is answered. */
final class Crowd implements AutoCloseable {

    private static final int SMALLEST_BUFFER = 1024;

    private final List<Socket> sockets = new ArrayList<>();

    Crowd(LauncherProcess server, String begun, int size) throws IOException {
        for (var i = 0; i < size; i++) {
            var socket = new Socket();
            sockets.add(socket);
            socket.setReceiveBufferSize(SMALLEST_BUFFER);
            socket.connect(new InetSocketAddress(
                    server.address().getHost(), server.address().getPort()));
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }
    }

    /** One more byte from each that is still let in. */
    void drip() {
        for (var socket : sockets) {
            try {
                socket.getOutputStream().write('1');
                socket.getOutputStream().flush();
            } catch (IOException e) {
                // put out
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
