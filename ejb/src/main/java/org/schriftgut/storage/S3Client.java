package org.schriftgut.storage;

import io.minio.BucketExistsArgs;
import io.minio.GetBucketVersioningArgs;
import io.minio.GetObjectArgs;
import io.minio.GetObjectLockConfigurationArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.messages.Item;
import io.minio.messages.Part;
import io.minio.messages.VersioningConfiguration.Status;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.schriftgut.storage.StoreException.Reason;

/**
 * The requests {@link S3BlobStore} needs, each answered or failed with a {@link StoreException}.
 *
 * <p>Extends MinIO's client for its put of a byte array: the public one copies what it sends, and
 * its multipart upload of a stream cannot say If-None-Match where it counts, on completing.
 */
final class S3Client extends MinioAsyncClient {
    private final S3Settings settings;
    private final OkHttpClient http;

    S3Client(S3Settings settings) {
        this(settings, S3Http.client(settings));
    }

    private S3Client(S3Settings settings, OkHttpClient http) {
        super(MinioAsyncClient.builder()
                .endpoint(settings.endpoint().toString())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .httpClient(http)
                .build());
        this.settings = settings;
        this.http = http;
    }

    boolean bucketExists() {
        return answer(
                "The store cannot be reached",
                () -> bucketExists(
                        BucketExistsArgs.builder().bucket(settings.bucket()).build()));
    }

    /** Whether deleted and overwritten objects are kept, or were at some time. */
    boolean hasVersions() {
        try {
            var configuration = answer(
                    "Versions",
                    () -> getBucketVersioning(GetBucketVersioningArgs.builder()
                            .bucket(settings.bucket())
                            .build()));
            return configuration.status() != Status.OFF;
        } catch (StoreException e) {
            if (S3Failure.isNotImplemented(e)) {
                return false;
            }
            throw e;
        }
    }

    boolean hasLocks() {
        try {
            answer(
                    "Locks",
                    () -> getObjectLockConfiguration(GetObjectLockConfigurationArgs.builder()
                            .bucket(settings.bucket())
                            .build()));
            return true;
        } catch (StoreException none) {
            return false;
        }
    }

    void put(String name, byte[] bytes, int length, Map<String, String> headers) {
        answer(
                name + " cannot be stored",
                () -> putObjectAsync(
                        settings.bucket(), settings.region(), name, bytes, length, newMultimap(headers), null));
    }

    String startUpload(String name, Map<String, String> headers) {
        return answer(
                        name + " cannot be stored",
                        () -> createMultipartUploadAsync(
                                settings.bucket(), settings.region(), name, newMultimap(headers), null))
                .result()
                .uploadId();
    }

    Part putPart(String name, String upload, int number, byte[] bytes, int length) {
        var answer = answer(
                name + " cannot be stored",
                () -> uploadPartAsync(
                        settings.bucket(), settings.region(), name, bytes, length, upload, number, null, null));
        return new Part(number, answer.etag());
    }

    void completeUpload(String name, String upload, List<Part> parts, Map<String, String> headers) {
        answer(
                name + " cannot be stored",
                () -> completeMultipartUploadAsync(
                        settings.bucket(),
                        settings.region(),
                        name,
                        upload,
                        parts.toArray(Part[]::new),
                        newMultimap(headers),
                        null));
    }

    void abortUpload(String name, String upload) {
        answer(
                name + " cannot be given up",
                () -> abortMultipartUploadAsync(settings.bucket(), settings.region(), name, upload, null, null));
    }

    StatObjectResponse stat(String name) {
        return answer(
                name + " cannot be read",
                () -> statObject(StatObjectArgs.builder()
                        .bucket(settings.bucket())
                        .object(name)
                        .build()));
    }

    /** @param length null for everything up to the end */
    InputStream get(String name, long offset, Long length) {
        return answer(
                name + " cannot be read",
                () -> getObject(GetObjectArgs.builder()
                        .bucket(settings.bucket())
                        .object(name)
                        .offset(offset)
                        .length(length)
                        .build()));
    }

    /** @param version null for the object itself */
    void remove(String name, String version) {
        answer(
                name + " cannot be destroyed",
                () -> removeObject(RemoveObjectArgs.builder()
                        .bucket(settings.bucket())
                        .object(name)
                        .versionId(version)
                        .build()));
    }

    void list(String prefix, boolean versions, Consumer<Item> each) {
        var items = listObjects(ListObjectsArgs.builder()
                .bucket(settings.bucket())
                .prefix(prefix)
                .recursive(true)
                .includeVersions(versions)
                .build());
        for (Result<Item> item : items) {
            each.accept(answer("The store cannot be listed", () -> CompletableFuture.completedFuture(item.get())));
        }
    }

    @Override
    public void close() {
        S3Http.close(http);
    }

    private static <T> T answer(String what, Request<T> request) {
        try {
            return request.send().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Reason.UNAVAILABLE, what + ": interrupted", e);
        } catch (Exception e) {
            throw S3Failure.of(what, e);
        }
    }

    /** MinIO's calls declare eight checked exceptions each. */
    private interface Request<T> {
        CompletableFuture<T> send() throws Exception;
    }
}
