package org.schriftgut.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schriftgut.launcher.AfterStart;

/** How the load begins and fails; that it succeeds is shown by the system tests. */
class DemoAuthorityTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void is_found_by_the_launcher() {
        assertThat(ServiceLoader.load(AfterStart.class)).hasAtLeastOneElementOfType(DemoAuthority.class);
    }

    @Test
    void does_nothing_unless_asked() throws Exception {
        new DemoAuthority().afterStart(started(false), out);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void says_what_to_do_when_the_server_does_not_answer() throws Exception {
        new DemoAuthority().afterStart(started(true), out);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Demo: not loaded to the end (")
                .contains("start it again to go on with the demo.");
        assertThat(folder).isEmptyDirectory();
    }

    private AfterStart.Started started(boolean demo) throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        return new AfterStart.Started(URI.create("http://127.0.0.1:" + free + "/"), "token", folder, demo);
    }
}
