package org.schriftgut.storage;

import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.SetBucketVersioningArgs;
import io.minio.messages.Upload;
import io.minio.messages.VersioningConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A real S3 server (s3proxy) in a JVM of its own, since its class path is nothing for ours. The jars
 * come from the module system-test/s3-server.
 */
final class S3Server implements AutoCloseable {
    private static final String ACCESS_KEY = "schriftgut";
    private static final String SECRET_KEY = "only-for-tests";
    private static final Path JARS = Path.of("..", "system-test", "s3-server", "target", "lib");
    private static final Pattern STARTED = Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)\\}");

    private final Process process;
    private final URI endpoint;
    private final Path folder;
    private final MinioAsyncClient client;

    /** Keeps everything in its memory. */
    static S3Server inMemory() {
        return new S3Server("transient-nio2");
    }

    /** Keeps files, for more than fits in memory. */
    static S3Server onDisk() {
        return new S3Server("filesystem-nio2");
    }

    private S3Server(String backend) {
        Path jars = Path.of(System.getProperty("s3.server.lib", JARS.toString()));
        if (!Files.isDirectory(jars)) {
            throw new IllegalStateException("No S3 server in " + jars.toAbsolutePath()
                    + "; build it with: mvn -pl system-test/s3-server generate-test-resources");
        }
        try {
            folder = Files.createTempDirectory("s3-server");
            Files.writeString(
                    folder.resolve("server.properties"),
                    """
                    s3proxy.endpoint=http://127.0.0.1:0
                    s3proxy.authorization=aws-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    s3proxy.v4-max-non-chunked-request-size=268435456
                    jclouds.provider=%s
                    jclouds.filesystem.basedir=%s
                    """
                            .formatted(ACCESS_KEY, SECRET_KEY, backend, Files.createDirectory(folder.resolve("data"))));
            Files.writeString(
                    folder.resolve("logback.xml"),
                    """
                    <configuration>
                      <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                        <encoder><pattern>%level %msg%n</pattern></encoder>
                      </appender>
                      <root level="INFO"><appender-ref ref="out"/></root>
                    </configuration>
                    """);
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xms64m",
                            "-Xmx768m",
                            "-XX:+UseSerialGC",
                            "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
                            "-cp",
                            jars.toAbsolutePath() + "/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            folder.resolve("server.properties").toString()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        endpoint = URI.create("http://127.0.0.1:" + awaitPort());
        client = MinioAsyncClient.builder()
                .endpoint(endpoint.toString())
                .region("us-east-1")
                .credentials(ACCESS_KEY, SECRET_KEY)
                .build();
    }

    URI endpoint() {
        return endpoint;
    }

    S3Settings settings(String bucket) {
        return settings(endpoint, bucket, "", SECRET_KEY);
    }

    static S3Settings settings(URI endpoint, String bucket, String prefix, String secretKey) {
        return new S3Settings(endpoint, "us-east-1", bucket, prefix, ACCESS_KEY, secretKey, Duration.ofSeconds(30), 16);
    }

    static String secretKey() {
        return SECRET_KEY;
    }

    /** Speaks to the server past the store; lives as long as the test JVM, like its idle threads. */
    MinioAsyncClient client() {
        return client;
    }

    void makeBucket(String bucket) throws Exception {
        client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build()).get();
    }

    void makeBucketWithVersions(String bucket) throws Exception {
        makeBucket(bucket);
        client.setBucketVersioning(SetBucketVersioningArgs.builder()
                        .bucket(bucket)
                        .config(new VersioningConfiguration(VersioningConfiguration.Status.ENABLED, null))
                        .build())
                .get();
    }

    List<String> incompleteUploads(String bucket) throws Exception {
        return client
                .listMultipartUploadsAsync(bucket, null, null, null, null, null, null, null, null, null)
                .get()
                .result()
                .uploads()
                .stream()
                .map(Upload::objectName)
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also keeps reading what the server says, so that it never blocks on a full pipe. */
    private int awaitPort() {
        var port = new CompletableFuture<Integer>();
        var said = new StringBuffer();
        var reader = new Thread(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    var started = STARTED.matcher(line);
                    if (started.find()) {
                        port.complete(Integer.valueOf(started.group(1)));
                    } else if (!port.isDone()) {
                        said.append(line).append('\n');
                    }
                }
                port.completeExceptionally(new IllegalStateException("The S3 server ended:\n" + said));
            } catch (IOException e) {
                port.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return port.orTimeout(120, TimeUnit.SECONDS).join();
    }
}
