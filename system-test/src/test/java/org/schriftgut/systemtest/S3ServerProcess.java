package org.schriftgut.systemtest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real S3 server (s3proxy) in a process of its own, with one bucket; its jars come from the module system-test/s3-server. */
final class S3ServerProcess implements AutoCloseable {

    private static final String ACCESS_KEY = "schriftgut";
    private static final String SECRET_KEY = "only-for-tests";
    private static final String BUCKET = "akten";
    private static final Path JARS = LauncherProcess.ROOT.resolve("system-test/s3-server/target/lib");
    private static final Pattern STARTED = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)\\}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI endpoint;

    private S3ServerProcess(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** Starts it; content lies below the folder given. */
    static S3ServerProcess start(Path folder) throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(data.resolve(BUCKET));
        var properties = folder.resolve("server.properties");
        Files.writeString(
                properties,
                """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                s3proxy.v4-max-non-chunked-request-size=268435456
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """
                        .formatted(ACCESS_KEY, SECRET_KEY, data));
        var logging = folder.resolve("logback.xml");
        Files.writeString(
                logging,
                """
                <configuration>
                  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%level %msg%n</pattern></encoder>
                  </appender>
                  <root level="INFO"><appender-ref ref="out"/></root>
                </configuration>
                """);
        var output = folder.resolve("s3.out");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms64m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + logging,
                        "-cp",
                        JARS + "/*",
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new S3ServerProcess(process, URI.create("http://127.0.0.1:" + awaitPort(process, output)));
    }

    private static String awaitPort(Process process, Path output) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var started = STARTED.matcher(Files.readString(output));
            if (started.find()) {
                return started.group(1);
            }
            Pause.millis(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("The S3 server does not start:\n" + Files.readString(output));
    }

    /** The settings of a server that keeps its content here. */
    Map<String, String> settings() {
        return Map.of(
                "SCHRIFTGUT_STORE",
                "s3",
                "SCHRIFTGUT_S3_ENDPOINT",
                endpoint.toString(),
                "SCHRIFTGUT_S3_REGION",
                "us-east-1",
                "SCHRIFTGUT_S3_BUCKET",
                BUCKET,
                "SCHRIFTGUT_S3_ACCESS_KEY",
                ACCESS_KEY,
                "SCHRIFTGUT_S3_SECRET_KEY",
                SECRET_KEY);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
