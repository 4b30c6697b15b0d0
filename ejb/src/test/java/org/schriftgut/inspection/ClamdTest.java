package org.schriftgut.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a daemon may do that the real one seldom does; the real one scans in MalwareIT. */
class ClamdTest {

    private static final byte[] CONTENT = new byte[200_000];

    private ServerSocket daemon;

    /** What the daemon does with one connection. */
    private interface Conduct {
        void meet(Socket caller) throws IOException;
    }

    @BeforeEach
    void listen() throws IOException {
        daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        daemon.close();
    }

    @Test
    void sends_the_whole_content_in_chunks() throws Exception {
        var content = "Sehr geehrte Damen und Herren".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        var received = new CompletableFuture<byte[]>();
        behave(caller -> {
            received.complete(read(caller.getInputStream()));
            answer(caller, "stream: OK");
        });

        var verdict = scan(content);

        assertThat(verdict).isEqualTo(Verdict.CLEAN);
        assertThat(received.get()).isEqualTo(content);
    }

    @Test
    void tells_the_name_of_what_was_found() throws IOException {
        behave(caller -> {
            read(caller.getInputStream());
            answer(caller, "stream: Win.Test.EICAR_HDB-1 FOUND");
        });

        assertThat(scan(CONTENT)).isEqualTo(new Verdict(Scan.INFECTED, "Win.Test.EICAR_HDB-1"));
    }

    @Test
    void hears_the_last_word_of_a_daemon_that_hangs_up_in_the_middle() throws IOException {
        behave(caller -> {
            caller.getInputStream().readNBytes(20);
            answer(caller, "INSTREAM size limit exceeded. ERROR");
            caller.shutdownOutput();
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        });

        assertThat(scan(new byte[8 << 20])).isEqualTo(Verdict.TOO_LARGE);
    }

    @Test
    void takes_no_other_answer_for_a_verdict() {
        behave(caller -> {
            read(caller.getInputStream());
            answer(caller, "stream: Can't allocate memory ERROR");
        });

        assertThatThrownBy(() -> scan(CONTENT)).isInstanceOf(IOException.class).hasMessageContaining("allocate");
    }

    @Test
    void does_not_take_a_broken_answer_for_clean() {
        behave(caller -> {
            read(caller.getInputStream());
            caller.getOutputStream().write("stream: OK".getBytes(StandardCharsets.US_ASCII));
        });

        assertThatThrownBy(() -> scan(CONTENT)).isInstanceOf(IOException.class);
    }

    @Test
    void waits_for_a_silent_daemon_no_longer_than_told() {
        var forever = new CompletableFuture<Void>();
        behave(caller -> forever.join());

        assertThatThrownBy(() -> new Clamd(address(), Duration.ofMillis(200)).scan(new ByteArrayInputStream(CONTENT)))
                .isInstanceOf(SocketTimeoutException.class);
        forever.complete(null);
    }

    @Test
    void says_so_when_nobody_listens() throws IOException {
        daemon.close();

        assertThatThrownBy(() -> scan(CONTENT)).isInstanceOf(IOException.class);
    }

    private Verdict scan(byte[] content) throws IOException {
        return new Clamd(address(), Duration.ofSeconds(20)).scan(new ByteArrayInputStream(content));
    }

    private InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("127.0.0.1", daemon.getLocalPort());
    }

    private void behave(Conduct conduct) {
        var thread = new Thread(() -> {
            try (var caller = daemon.accept()) {
                conduct.meet(caller);
            } catch (IOException e) {
                // the caller finds out
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static void answer(Socket caller, String text) throws IOException {
        caller.getOutputStream().write((text + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
