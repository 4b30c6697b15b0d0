package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The launcher as an operator starts it: a process of its own with settings in its environment. */
public final class LauncherProcess implements AutoCloseable {

    /** Bearer token of the operator's API of every server started here. */
    public static final String OPERATOR_TOKEN = "operator-of-the-system-tests";

    /** Checkout that is tested. */
    public static final Path ROOT = Path.of(System.getProperty("schriftgut.root", ".."))
            .toAbsolutePath()
            .normalize();

    /** Folder for what the tests write; emptied by nobody but {@code mvn clean}, except what a test starts anew. */
    public static final Path WORK = Path.of(System.getProperty("schriftgut.work", "target/work"))
            .toAbsolutePath()
            .normalize();

    /** Most bytes of one upload, small enough to be exceeded. */
    public static final long MAX_UPLOAD_BYTES = 64L << 20;

    /** Options of every server started here. */
    static final String JAVA_OPTS =
            "-Xms256m -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true";

    private static final Pattern READY = Pattern.compile("^Schriftgut is ready: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern DATABASE = Pattern.compile("PostgreSQL \\S+ on 127\\.0\\.0\\.1:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path data;
    private final Path output;
    private final int managementPort;
    private URI address;

    private LauncherProcess(Process process, Path data, Path output, int managementPort) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.managementPort = managementPort;
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param data its data folder; what an earlier run left there is used
     * @param more settings besides the usual ones, by their full names
     */
    public static LauncherProcess start(Path data, Map<String, String> more) {
        return start(ROOT, data, more);
    }

    /**
     * Starts what was built in another checkout.
     *
     * @param root the checkout
     */
    static LauncherProcess start(Path root, Path data, Map<String, String> more) {
        try {
            Files.createDirectories(data.getParent());
            var output = data.resolveSibling(data.getFileName() + ".out");
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            root.resolve("launcher/target/schriftgut-launcher.jar")
                                    .toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SCHRIFTGUT_"));
            var managementPort = freePort();
            builder.environment().putAll(settings(data, managementPort));
            if (root.equals(ROOT)) {
                // earlier versions do not know it
                builder.environment().put("SCHRIFTGUT_DIRECTORY_HOSTS", "127.0.0.1,localhost");
            }
            builder.environment().putAll(more);
            var launcher = new LauncherProcess(builder.start(), data, output, managementPort);
            launcher.awaitReady();
            return launcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that is free now; good for a server that must come back on the same one. Not of those that the system gives to
     * connections: one of them could be taken before the server is there.
     */
    static int freePort() throws IOException {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            }
        }
    }

    private static Map<String, String> settings(Path data, int managementPort) {
        var settings = new HashMap<String, String>();
        settings.put("SCHRIFTGUT_MANAGEMENT_PORT", Integer.toString(managementPort));
        settings.put("SCHRIFTGUT_DATA_DIR", data.toString());
        settings.put("SCHRIFTGUT_HTTP_PORT", "0");
        settings.put("SCHRIFTGUT_DEMO", "false");
        settings.put("SCHRIFTGUT_OPERATOR_TOKEN", OPERATOR_TOKEN);
        settings.put("SCHRIFTGUT_MAX_UPLOAD_BYTES", Long.toString(MAX_UPLOAD_BYTES));
        settings.put("SCHRIFTGUT_WORKERS", "2");
        settings.put("SCHRIFTGUT_DB_ARCHIVE_DIR", "");
        settings.put("SCHRIFTGUT_JAVA_OPTS", JAVA_OPTS);
        return settings;
    }

    private void awaitReady() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var ready = READY.matcher(output());
            if (ready.find()) {
                address = URI.create(ready.group(1));
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The launcher has ended:\n" + output());
            }
            Pause.millis(200);
        }
        close();
        throw new IllegalStateException("The server is not ready after " + PATIENCE + ":\n" + output());
    }

    /** What it has printed so far, with standard error. */
    public String output() throws IOException {
        return Files.readString(output);
    }

    /** Base address, ending in a slash. */
    public URI address() {
        return address;
    }

    /** Port of WildFly's management. */
    public int managementPort() {
        return managementPort;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** A client that shows nothing of who it is. */
    public Api anonymous() {
        return new Api(address, null);
    }

    /** The operator's client. */
    public Api operator() {
        return new Api(address, "Bearer " + OPERATOR_TOKEN);
    }

    /** Its database. */
    public Database database() {
        try {
            var port = DATABASE.matcher(output());
            if (!port.find()) {
                throw new IllegalStateException("The launcher did not say where PostgreSQL listens");
            }
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + port.group(1) + "/schriftgut", data.resolve("secrets"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's process. */
    public ProcessHandle server() {
        try {
            var pid = Files.readString(data.resolve("server.pid")).strip().split(" ")[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL's main process. */
    public ProcessHandle postgres() {
        try {
            var pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher itself. */
    public ProcessHandle launcher() {
        return process.toHandle();
    }

    /** The kill -9 of the process given; returns when it is gone. */
    public static void kill(ProcessHandle victim) {
        victim.destroyForcibly();
        victim.onExit().join();
    }

    /** Waits until the launcher ends by itself, as it does when its server has died. */
    public void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The launcher is still there");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
