package org.schriftgut.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly as a child process. What it writes (log, transaction store, configuration as run) lies in the data folder, so that
 * the provisioned server stays as built and several can run from it.
 */
final class ServerProcess implements AutoCloseable {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(45);

    private static final String CONFIGURATION = "schriftgut.xml";

    private final Process process;
    private final ProcessRecord record;
    private final URI readiness;
    private final LogTail log;
    private final ServerSecrets secrets;

    private ServerProcess(Process process, ProcessRecord record, URI readiness, LogTail log, ServerSecrets secrets) {
        this.process = process;
        this.record = record;
        this.readiness = readiness;
        this.log = log;
        this.secrets = secrets;
    }

    /**
     * Ends the server of a killed run, if there is one.
     *
     * @return whether there was one
     */
    static boolean stopLeftOver(DataFolder data) throws IOException {
        var record = recordIn(data);
        var leftOver = record.running().filter(process -> ProcessRecord.commandOf(process.pid())
                .contains(data.path().resolve("server").toString()));
        leftOver.ifPresent(process -> ProcessRecord.stop(process, STOP_PATIENCE));
        record.clear();
        return leftOver.isPresent();
    }

    /**
     * Starts it; {@link #awaitReady} tells when it answers.
     *
     * @param environment everything the server may know, complete but for the secrets
     * @param secrets by the names of their settings; they reach the server in a credential store
     */
    static ServerProcess start(
            LauncherSettings settings,
            DataFolder data,
            Map<String, String> environment,
            Map<String, String> secrets,
            int managementPort)
            throws IOException {
        var base = prepareBase(settings.serverDir(), data.privateFolder("server"));
        if (settings.keyStore().isPresent()) {
            TlsListener.addTo(
                    base.resolve("configuration").resolve(CONFIGURATION),
                    settings.keyStore().get(),
                    settings.httpsPort());
        }
        var tmp = Files.createDirectories(base.resolve("tmp"));
        var handedOver = ServerSecrets.write(tmp, secrets);
        var logs = data.privateFolder("logs");
        var builder = StandaloneCommandBuilder.of(settings.serverDir())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(settings.javaOptions())
                .addJavaOption("-Djava.awt.headless=true")
                .addJavaOption("-Dfile.encoding=UTF-8")
                .addJavaOption("-Djava.io.tmpdir=" + tmp)
                .addJavaOption("-Djboss.management.http.port=" + managementPort)
                // the application refuses what is too large itself, with an answer that says why
                .addJavaOption("-Dschriftgut.max-post-bytes=0")
                .addJavaOption(
                        "-Dschriftgut.silence-millis=" + settings.silence().toMillis())
                .addJavaOption("-Dschriftgut.console-level=" + (settings.isLogOnConsole() ? "INFO" : "OFF"))
                .addJavaOption("-Djboss.tx.node.id=" + environment.get(Setting.NODE.variable()))
                .addJavaOption("-Dorg.wildfly.sigterm.suspend.timeout=10")
                .setBaseDirectory(base)
                .setLogDirectory(logs)
                .setServerReadOnlyConfiguration(CONFIGURATION)
                .addServerArgument(handedOver.argument());
        var log = LogTail.atEnd(logs.resolve("server.log"));
        var child = new ProcessBuilder(builder.build()).directory(base.toFile()).redirectErrorStream(true);
        if (settings.isLogOnConsole()) {
            child.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        } else {
            child.redirectOutput(logs.resolve("console.log").toFile());
        }
        child.environment().keySet().removeIf(name -> name.startsWith(Setting.PREFIX) || name.equals("JAVA_OPTS"));
        child.environment().putAll(environment);
        try {
            var process = child.start();
            process.getOutputStream().close();
            var record = recordIn(data);
            record.write(process.toHandle());
            var readiness = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
            return new ServerProcess(process, record, readiness, log, handedOver);
        } catch (IOException e) {
            handedOver.close();
            throw e;
        }
    }

    private static ProcessRecord recordIn(DataFolder data) {
        return new ProcessRecord(data.path().resolve("server.pid"));
    }

    private static Path prepareBase(Path serverDir, Path base) throws IOException {
        var configuration = base.resolve("configuration");
        PostgresBinaries.deleteTree(configuration);
        PostgresBinaries.deleteTree(base.resolve("tmp"));
        Files.createDirectories(configuration);
        var provisioned = serverDir.resolve("standalone").resolve("configuration");
        try (var files = Files.list(provisioned)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        silenceProperties(configuration.resolve("logging.properties"));
        return base;
    }

    /** While the server boots it logs its system properties at this level, and the key to the secrets is among them. */
    private static void silenceProperties(Path logging) throws IOException {
        if (Files.exists(logging)) {
            Files.writeString(
                    logging,
                    Files.readString(logging)
                            .replace(
                                    "logger.org.jboss.as.config.level=DEBUG", "logger.org.jboss.as.config.level=INFO"));
        }
    }

    /**
     * Waits until the server says that it is ready.
     *
     * @param tick called about once a second
     * @throws StartException with the last errors of its log, if it ends, fails to deploy or takes too long
     */
    void awaitReady(Duration patience, Runnable tick) throws InterruptedException, IOException {
        try (secrets) {
            awaitAnswer(patience, tick);
        }
    }

    private void awaitAnswer(Duration patience, Runnable tick) throws InterruptedException {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var deadline = System.nanoTime() + patience.toNanos();
        var nextTick = System.nanoTime();
        while (true) {
            if (!process.isAlive()) {
                throw new StartException(
                        "The server has ended with code " + process.exitValue() + " while starting. " + log.errors());
            }
            // its health is asked only after it says that it has started: each earlier question is a warning in the log
            if (log.contains("WFLYSRV0025") && isReady(client)) {
                return;
            }
            if (log.contains("WFLYSRV0026")) {
                throw new StartException("The server has started with errors. " + log.errors());
            }
            if (System.nanoTime() > deadline) {
                throw new StartException("The server does not answer after " + patience.toSeconds()
                        + " s; give it more time with " + Setting.START_TIMEOUT_SECONDS.variable() + ". "
                        + log.errors());
            }
            if (System.nanoTime() > nextTick) {
                tick.run();
                nextTick += Duration.ofSeconds(1).toNanos();
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits until it ends by itself or is stopped; its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to finish what it is doing and end; after 45 s it is ended. */
    @Override
    public void close() throws IOException {
        try (secrets) {
            ProcessRecord.stop(process.toHandle(), STOP_PATIENCE);
        }
        record.clear();
    }
}
