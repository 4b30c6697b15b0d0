package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client sends. */
final class RawHttp {

    private static final int TIME_LIMIT_MILLIS = 30_000;

    private RawHttp() {}

    /**
     * Sends what is given and not a byte more, and reads until the server has answered with a status.
     *
     * @param head lines of request and headers, without the empty one at the end
     * @return first line of the answer
     */
    static String statusLine(URI server, String... head) {
        return begin(server, "\r", head);
    }

    /** The same, with all headers of the answer, and in the name of a host that the server is not. */
    static String head(URI server, String host, String... head) {
        return begin(URI.create("http://" + host), server, "\r\n\r\n", head);
    }

    private static String begin(URI server, String end, String... head) {
        return begin(server, server, end, head);
    }

    private static String begin(URI named, URI server, String end, String... head) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(TIME_LIMIT_MILLIS);
            var text = String.join("\r\n", head) + "\r\nHost: " + named.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var line = new StringBuilder();
            var in = socket.getInputStream();
            for (var c = in.read(); c >= 0; c = in.read()) {
                line.append((char) c);
                if (line.toString().endsWith(end)) {
                    break;
                }
            }
            return line.toString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
