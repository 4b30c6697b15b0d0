package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes, verifies and destroys a large blob in a JVM that has far less memory than the blob. */
final class FlatMemory {
    private FlatMemory() {}

    static void assertEnough(String heap, long length, String kind, String... where) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FlatMemory.class.getName(),
                Long.toString(length),
                kind));
        command.addAll(List.of(where));

        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("verified " + length);
    }

    /** Length, "file" and folder, or "s3", endpoint and bucket. */
    public static void main(String[] arguments) {
        long length = Long.parseLong(arguments[0]);
        try (BlobStore store = arguments[1].equals("file")
                ? new FileBlobStore(Path.of(arguments[2]))
                : new S3BlobStore(
                        S3Server.settings(URI.create(arguments[2]), arguments[3], "", S3Server.secretKey()))) {
            var key = BlobStoreContract.newKey();
            var written = SegmentedFormat.write(store, key, new GeneratedStream(length));
            SegmentedFormat.verify(store, key, written);
            store.destroy(key);
            System.out.println("verified " + written.sizeBytes());
        }
    }
}
