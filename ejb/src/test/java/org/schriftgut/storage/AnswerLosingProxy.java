package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes bytes on, and cuts the connection where the answer to a chosen request should come. */
final class AnswerLosingProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final URI target;
    private final AtomicInteger lost = new AtomicInteger();
    private volatile String chosen;

    AnswerLosingProxy(URI target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** The next request whose first line starts like this reaches the server; its answer does not come back. */
    void loseAnswerTo(String requestLine) {
        chosen = requestLine;
    }

    int lost() {
        return lost.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            Socket server = new Socket(target.getHost(), target.getPort());
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var connection = new Connection(client, server);
            daemon(connection::requests);
            daemon(connection::answers);
        }
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // The other side ends the same way.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }

    private final class Connection {
        private final Socket client;
        private final Socket server;
        private volatile boolean losing;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() throws IOException {
            try (client;
                    server) {
                byte[] buffer = new byte[1 << 16];
                InputStream in = client.getInputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    String wanted = chosen;
                    if (wanted != null && new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains(wanted)) {
                        chosen = null;
                        losing = true;
                    }
                    server.getOutputStream().write(buffer, 0, n);
                }
            }
        }

        void answers() throws IOException {
            try (client;
                    server) {
                byte[] buffer = new byte[1 << 16];
                InputStream in = server.getInputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (losing) {
                        lost.incrementAndGet();
                        return;
                    }
                    client.getOutputStream().write(buffer, 0, n);
                }
            }
        }
    }
}
