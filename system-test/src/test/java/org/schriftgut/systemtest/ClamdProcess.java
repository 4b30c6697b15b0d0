package org.schriftgut.systemtest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * ClamAV's daemon as Debian ships it, with one signature of our own that knows the EICAR test file.
 *
 * <p>The test file is put together here, so that no file of this repository sets off a scanner.
 */
final class ClamdProcess implements AutoCloseable {

    private static final String EICAR_MARK = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!";
    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    private final Path folder;
    private final int port;
    private Process process;

    private ClamdProcess(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Prepares a daemon that does not run yet; the test is skipped where the program is absent. */
    static ClamdProcess prepare() throws IOException {
        if (!Files.isExecutable(PROGRAM)) {
            System.out.println(
                    "MALWARE SCAN NOT TESTED: " + PROGRAM + " is absent (Debian: apt-get install clamav-daemon)");
        }
        assumeTrue(Files.isExecutable(PROGRAM), "clamd is absent");
        // a socket's path has at most 107 bytes (unix(7)), so it does not lie among the build's folders
        var folder = Files.createTempDirectory("clamd-");
        Files.createDirectory(folder.resolve("signatures"));
        var signature = HexFormat.of().formatHex(EICAR_MARK.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("signatures/own.ndb"), "Schriftgut.Test.Eicar:0:*:" + signature + "\n");
        var port = LauncherProcess.freePort();
        Files.writeString(
                folder.resolve("clamd.conf"),
                """
                DatabaseDirectory %1$s/signatures
                LocalSocket %1$s/socket
                TCPSocket %2$d
                TCPAddr 127.0.0.1
                TemporaryDirectory %1$s
                LogFile %1$s/log
                Foreground yes
                StreamMaxLength 4M
                MaxThreads 2
                """
                        .formatted(folder, port));
        return new ClamdProcess(folder, port);
    }

    /** A file that every scanner knows and that does nothing. */
    static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)" + "7CC)7}$" + EICAR_MARK + "$H+H*").getBytes(StandardCharsets.US_ASCII);
    }

    /** As {@code SCHRIFTGUT_CLAMAV_ADDRESS} wants it. */
    String socketAddress() {
        return "unix:" + folder.resolve("socket");
    }

    /** The same over TCP. */
    String tcpAddress() {
        return "127.0.0.1:" + port;
    }

    void start() {
        try {
            process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + folder.resolve("clamd.conf"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Pause.until("clamd listens", this::listens);
    }

    private boolean listens() {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(folder.resolve("socket")));
        } catch (IOException e) {
            if (!process.isAlive()) {
                throw new IllegalStateException("clamd has ended; see " + folder, e);
            }
            return false;
        }
    }

    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
