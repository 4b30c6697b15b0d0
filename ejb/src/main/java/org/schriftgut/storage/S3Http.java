package org.schriftgut.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** The HTTP client for an S3 store: bounded, with time-outs, and without the traps of the defaults. */
final class S3Http {
    private S3Http() {}

    static OkHttpClient client(S3Settings settings) {
        var dispatcher = new Dispatcher(threads(settings.maxConnections()));
        dispatcher.setMaxRequests(settings.maxConnections());
        // The default is 5, and all requests go to one host.
        dispatcher.setMaxRequestsPerHost(settings.maxConnections());
        return new OkHttpClient.Builder()
                .socketFactory(new NoDelay())
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(settings.timeout())
                // Per read and write, not per call: a download may take as long as its reader. A store
                // whose disks are full may hang without an error, so both are a must.
                .readTimeout(settings.timeout())
                .writeTimeout(settings.timeout())
                .connectionPool(new ConnectionPool(settings.maxConnections(), 1, TimeUnit.MINUTES))
                .dispatcher(dispatcher)
                .followRedirects(false)
                .build();
    }

    static void close(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static ThreadPoolExecutor threads(int most) {
        return new ThreadPoolExecutor(0, most, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            var thread = new Thread(task, "schriftgut-s3");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * TCP_NODELAY: without it head and body of a put wait for each other's acknowledgement, 40 ms each
     * time (17–20 puts a second instead of 174–199).
     */
    private static final class NoDelay extends SocketFactory {
        private final SocketFactory plain = SocketFactory.getDefault();

        @Override
        public Socket createSocket() throws IOException {
            return noDelay(plain.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return noDelay(plain.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return noDelay(plain.createSocket(host, port, from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return noDelay(plain.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return noDelay(plain.createSocket(host, port, from, fromPort));
        }

        private static Socket noDelay(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return socket;
        }
    }
}
