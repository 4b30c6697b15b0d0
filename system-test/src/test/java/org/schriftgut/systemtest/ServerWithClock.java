package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.schriftgut.testclock.ClockFile;
import org.schriftgut.testclock.MovableClock;

/**
 * A second server for the tests of a run that move time; started for the first of them, stopped with the JVM.
 *
 * <p>It is the product with one jar more in its EAR. Time only goes on: what comes round by itself would rest until the old time
 * is reached again. The database's own clock (leases) and the test's stay where they are.
 */
final class ServerWithClock {

    private static final String EAR = "schriftgut/schriftgut.ear";

    private static LauncherProcess shared;
    private static ClockFile clock;

    private ServerWithClock() {}

    /** The server; nobody stops or kills this one. */
    static synchronized LauncherProcess get() {
        if (shared == null) {
            try {
                var file = RunningServer.emptyFolder("clock").resolve("ahead");
                Files.createDirectories(file.getParent());
                clock = new ClockFile(file);
                shared = LauncherProcess.start(
                        RunningServer.emptyFolder("server-with-clock"),
                        Map.of(
                                "SCHRIFTGUT_SERVER_DIR",
                                provisioned().toString(),
                                "SCHRIFTGUT_JAVA_OPTS",
                                LauncherProcess.JAVA_OPTS + " -D" + MovableClock.FILE + "=" + file));
                Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "stop-server-with-clock"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** Lets time pass. */
    static void advance(Duration by) {
        clock.advance(by);
    }

    /** The EAR that is built, without any addition. */
    static Path productsEar() {
        return LauncherProcess.ROOT.resolve("ear/target/server").resolve(EAR);
    }

    /** The provisioned server once more, by links to its files, and an EAR of its own. */
    private static Path provisioned() throws IOException {
        var original = LauncherProcess.ROOT.resolve("ear/target/server");
        var copy = RunningServer.emptyFolder("wildfly-with-clock");
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                var target = copy.resolve(original.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.endsWith(EAR)) {
                    Files.copy(file, target);
                } else {
                    Files.createLink(target, file);
                }
            }
        }
        try (var ear = FileSystems.newFileSystem(copy.resolve(EAR))) {
            Files.copy(clockJar(), ear.getPath("lib", "schriftgut-test-clock.jar"));
        }
        return copy;
    }

    /** As Maven packs it, that is from the phase {@code package} on. */
    private static Path clockJar() {
        try {
            URI location = MovableClock.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(location);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
