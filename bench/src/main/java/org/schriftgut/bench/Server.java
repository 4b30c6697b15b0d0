package org.schriftgut.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A server of our own, with PostgreSQL, on an empty data folder; started by the launcher like everybody's. */
final class Server implements AutoCloseable {

    static final String OPERATOR_TOKEN = "operator-of-the-benchmark";

    private static final Pattern READY = Pattern.compile("^Schriftgut is ready: (\\S+)$", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process launcher;
    private final Path data;
    private final URI address;

    private Server(Process launcher, Path data, URI address) {
        this.launcher = launcher;
        this.data = data;
        this.address = address;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param root the checkout, built
     * @param work a folder of ours; what an earlier run left in it is deleted
     */
    static Server start(Path root, Path work) throws IOException, InterruptedException {
        var data = work.resolve("data");
        delete(data);
        Files.createDirectories(work);
        var output = work.resolve("launcher.out");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        root.resolve("launcher/target/schriftgut-launcher.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.put("SCHRIFTGUT_DATA_DIR", data.toString());
        environment.put("SCHRIFTGUT_HTTP_PORT", "0");
        environment.put("SCHRIFTGUT_DEMO", "false");
        environment.put("SCHRIFTGUT_OPERATOR_TOKEN", OPERATOR_TOKEN);
        environment.put("SCHRIFTGUT_DB_ARCHIVE_DIR", "");
        var launcher = builder.start();
        try {
            return new Server(launcher, data, awaitReady(launcher, output));
        } catch (IOException | InterruptedException | RuntimeException e) {
            stop(launcher);
            throw e;
        }
    }

    private static URI awaitReady(Process launcher, Path output) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var ready = READY.matcher(Files.readString(output));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The launcher has ended:\n" + Files.readString(output));
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The server is not ready:\n" + Files.readString(output));
    }

    URI address() {
        return address;
    }

    /** The server's JVM. */
    ProcessHandle process() throws IOException {
        return handle(Files.readString(data.resolve("server.pid")).strip().split(" ")[0]);
    }

    Cpu cpu() throws IOException {
        var postgres = handle(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
        return Cpu.of(process(), postgres);
    }

    private static ProcessHandle handle(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    @Override
    public void close() {
        stop(launcher);
    }

    /** As Ctrl-C does, so that the server and PostgreSQL end with it. */
    private static void stop(Process launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The launcher did not end: process " + launcher.pid(), e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
