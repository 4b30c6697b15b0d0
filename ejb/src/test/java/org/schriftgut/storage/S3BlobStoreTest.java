package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.ListObjectsArgs;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schriftgut.storage.StoreException.Reason;

class S3BlobStoreTest implements BlobStoreContract {
    private static S3Server server;
    private static S3BlobStore store;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.inMemory();
        server.makeBucket("akten");
        server.makeBucketWithVersions("versioned");
        store = new S3BlobStore(server.settings("akten"));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Override
    public BlobStore store() {
        return store;
    }

    @Override
    public void writesAndReadsWithFlatMemory(long length) throws Exception {
        if (length < 100L * MIB) {
            FlatMemory.assertEnough("64m", length, "s3", server.endpoint().toString(), "akten");
            return;
        }
        try (var onDisk = S3Server.onDisk()) {
            onDisk.makeBucket("large");
            FlatMemory.assertEnough("64m", length, "s3", onDisk.endpoint().toString(), "large");
        }
    }

    @Test
    void finds_out_what_the_server_can() {
        assertThat(store.probe().conditionalPut()).isTrue();
        assertThat(store.probe().versions()).isFalse();
        try (var versioned = new S3BlobStore(server.settings("versioned"))) {
            assertThat(versioned.probe().versions()).isTrue();
        }
    }

    @Test
    void destroys_every_version_and_every_delete_marker() throws Exception {
        var key = BlobStoreContract.newKey();
        try (var versioned = new S3BlobStore(server.settings("versioned"))) {
            versioned.put(key, BlobStoreContract.bytes("first"));
            overwrite(key, "second");
            server.client()
                    .removeObject(RemoveObjectArgs.builder()
                            .bucket("versioned")
                            .object(key.path())
                            .build())
                    .get();
            overwrite(key, "third");
            assertThat(versions(key)).hasSizeGreaterThanOrEqualTo(3);

            versioned.destroy(key);

            assertThat(versions(key)).isEmpty();
            assertThat(versioned.exists(key)).isFalse();
        }
    }

    @Test
    void keeps_stores_with_different_prefixes_apart() {
        var key = BlobStoreContract.newKey();
        try (var one = new S3BlobStore(S3Server.settings(server.endpoint(), "akten", "one/", S3Server.secretKey()));
                var two =
                        new S3BlobStore(S3Server.settings(server.endpoint(), "akten", "two/", S3Server.secretKey()))) {
            one.put(key, BlobStoreContract.bytes("Akte"));

            assertThat(two.exists(key)).isFalse();
            List<BlobKey> ofOne = new ArrayList<>();
            List<BlobKey> ofTwo = new ArrayList<>();
            one.list(blob -> ofOne.add(blob.key()));
            two.list(blob -> ofTwo.add(blob.key()));
            assertThat(ofOne).containsExactly(key);
            assertThat(ofTwo).isEmpty();
        }
    }

    @Test
    void takes_a_put_for_done_when_only_its_answer_was_lost() throws Exception {
        var key = BlobStoreContract.newKey();
        var large = BlobStoreContract.newKey();
        try (var proxy = new AnswerLosingProxy(server.endpoint());
                var behind = new S3BlobStore(S3Server.settings(proxy.endpoint(), "akten", "", S3Server.secretKey()))) {
            behind.probe();

            proxy.loseAnswerTo("PUT /akten/" + key.path());
            behind.put(key, BlobStoreContract.bytes("Akte"));
            proxy.loseAnswerTo("POST /akten/" + large.path() + "?uploadId");
            behind.put(large, new GeneratedStream(17 * MIB));

            assertThat(proxy.lost()).isEqualTo(2);
        }
        assertThat(store.size(key)).isEqualTo(4);
        assertThat(store.size(large)).isEqualTo(17 * MIB);
    }

    @Test
    void leaves_no_incomplete_upload_when_the_sender_goes_away() throws Exception {
        var key = BlobStoreContract.newKey();

        BlobStoreContract.assertFails(Reason.SOURCE, () -> store.put(key, new GeneratedStream(40 * MIB, 20 * MIB)));

        assertThat(server.incompleteUploads("akten")).doesNotContain(key.path());
    }

    @Test
    void is_refused_with_a_wrong_secret() {
        try (var wrong = new S3BlobStore(S3Server.settings(server.endpoint(), "akten", "", "guessed"))) {
            BlobStoreContract.assertFails(
                    Reason.REFUSED, () -> wrong.put(BlobStoreContract.newKey(), BlobStoreContract.bytes("x")));
        }
    }

    @Test
    void says_what_to_do_when_the_bucket_is_missing() {
        try (var nowhere = new S3BlobStore(server.settings("nowhere"))) {
            assertThatThrownBy(nowhere::probe)
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                    .hasMessageContaining("no bucket nowhere")
                    .hasMessageContaining("create it");
        }
    }

    @Test
    void is_unavailable_when_the_server_does_not_answer() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var hanging = new S3BlobStore(impatient(silent.getLocalPort()))) {
            BlobStoreContract.assertFails(Reason.UNAVAILABLE, hanging::probe);
        }
    }

    @Test
    void is_unavailable_when_nobody_listens() throws IOException {
        int port;
        try (var closedAgain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = closedAgain.getLocalPort();
        }

        try (var gone = new S3BlobStore(impatient(port))) {
            BlobStoreContract.assertFails(Reason.UNAVAILABLE, gone::probe);
        }
    }

    private static S3Settings impatient(int port) {
        return new S3Settings(
                URI.create("http://127.0.0.1:" + port),
                "us-east-1",
                "akten",
                "",
                "key",
                "secret",
                Duration.ofMillis(300),
                4);
    }

    private static void overwrite(BlobKey key, String text) throws Exception {
        byte[] bytes = text.getBytes();
        server.client()
                .putObject(PutObjectArgs.builder().bucket("versioned").object(key.path()).stream(
                                new ByteArrayInputStream(bytes), bytes.length, -1)
                        .build())
                .get();
    }

    private static List<String> versions(BlobKey key) throws Exception {
        var versions = new ArrayList<String>();
        for (var item : server.client()
                .listObjects(ListObjectsArgs.builder()
                        .bucket("versioned")
                        .prefix(key.path())
                        .recursive(true)
                        .includeVersions(true)
                        .build())) {
            versions.add(item.get().versionId());
        }
        return versions;
    }
}
