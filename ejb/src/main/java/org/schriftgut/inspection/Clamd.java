package org.schriftgut.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A ClamAV daemon, asked over a socket: the command {@code zINSTREAM}, then the content in chunks, each after its length in
 * four bytes of network order, a length of zero, and one answer that ends with a zero byte.
 *
 * <p>Source: clamd(8), "Commands". Needs one buffer of {@value #CHUNK_BYTES} bytes however large the content is.
 */
final class Clamd {

    private static final int CHUNK_BYTES = 64 << 10;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String FOUND = " FOUND";

    private final SocketAddress address;
    private final Duration patience;

    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Scans a content to its end.
     *
     * @throws IOException if the daemon is away, breaks off, is silent for too long or cannot scan, or if the content
     *     cannot be read
     */
    Verdict scan(InputStream content) throws IOException {
        try (var line = ClamdLine.open(resolved(), patience)) {
            return verdict(conversation(line, content));
        }
    }

    private static String conversation(ClamdLine line, InputStream content) throws IOException {
        line.send(ByteBuffer.wrap(COMMAND));
        var chunk = new byte[CHUNK_BYTES];
        var framed = ByteBuffer.allocate(Integer.BYTES + CHUNK_BYTES);
        int length;
        do {
            length = content.readNBytes(chunk, 0, CHUNK_BYTES);
            framed.clear();
            framed.putInt(length).put(chunk, 0, length).flip();
            try {
                line.send(framed);
            } catch (IOException e) {
                return lastWord(line, e); // it says why before it hangs up
            }
        } while (length > 0);
        return line.answer();
    }

    private static String lastWord(ClamdLine line, IOException brokenOff) throws IOException {
        try {
            return line.answer();
        } catch (IOException e) {
            brokenOff.addSuppressed(e);
            throw brokenOff;
        }
    }

    static Verdict verdict(String answer) throws IOException {
        var text = answer.strip();
        if (text.endsWith(": OK")) {
            return Verdict.CLEAN;
        }
        if (text.endsWith(FOUND)) {
            var threat = text.substring(text.indexOf(": ") + 2, text.length() - FOUND.length());
            return new Verdict(Scan.INFECTED, threat.length() <= 200 ? threat : threat.substring(0, 200));
        }
        if (text.startsWith("INSTREAM size limit exceeded")) {
            return Verdict.TOO_LARGE;
        }
        throw new IOException("The scanner answers \"" + text + "\"");
    }

    private SocketAddress resolved() {
        return address instanceof InetSocketAddress inet && inet.isUnresolved()
                ? new InetSocketAddress(inet.getHostString(), inet.getPort())
                : address;
    }
}
