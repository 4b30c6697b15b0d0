package org.schriftgut.storage;

import io.minio.messages.Item;
import io.minio.messages.Part;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.schriftgut.storage.StoreException.Reason;

/**
 * Blobs in a bucket of an S3-compatible store. One request up to 16 MiB, else a multipart upload that
 * holds one part in memory and fits 156 GiB. Servers differ: what this one can is tried at the first use.
 *
 * <p>An upload that was broken off stays invisible; should giving it up fail too, a lifecycle rule of
 * the bucket for incomplete uploads frees its space.
 */
final class S3BlobStore implements BlobStore {
    /** A put carries a random token, by which it recognises its own object after a lost answer. */
    private static final String TOKEN = "schriftgut-put";

    private static final int PART_BYTES = 16 << 20;
    private static final int FIRST_BUFFER = 1 << 16;

    /** Amazon's limit; others have none or the same. */
    private static final int MOST_PARTS = 10_000;

    /** Above the largest blob: asks for everything, since not every server can read a number this long. */
    private static final long EVERYTHING = (long) PART_BYTES * MOST_PARTS;

    private final S3Settings settings;
    private final S3Client client;
    private volatile StoreCapabilities capabilities;

    S3BlobStore(S3Settings settings) {
        this.settings = settings;
        this.client = new S3Client(settings);
    }

    @Override
    public void put(BlobKey key, InputStream bytes) {
        byte[] buffer = new byte[FIRST_BUFFER];
        int length = Source.fill(bytes, buffer, 0, key);
        while (length == buffer.length && length < PART_BYTES) {
            buffer = Arrays.copyOf(buffer, Math.min(PART_BYTES, 4 * length));
            length += Source.fill(bytes, buffer, length, key);
        }
        String name = name(key);
        boolean several = length == PART_BYTES;
        // The store's own check is what decides; this one spares sending it all, or is all there is.
        if ((several || !known().conditionalPut()) && exists(key)) {
            throw new StoreException(Reason.EXISTS, "Blob " + key + " is there already");
        }
        String token = UUID.randomUUID().toString();
        if (several) {
            putParts(key, name, token, buffer, bytes);
        } else {
            try {
                client.put(name, buffer, length, headers(token, true));
            } catch (StoreException e) {
                unlessOurs(name, token, e);
            }
        }
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) {
        if (length == 0) {
            size(key);
            return InputStream.nullInputStream();
        }
        try {
            return client.get(name(key), offset, length >= EVERYTHING ? null : length);
        } catch (StoreException e) {
            if (S3Failure.isInvalidRange(e)) {
                return InputStream.nullInputStream();
            }
            throw e;
        }
    }

    @Override
    public long size(BlobKey key) {
        return client.stat(name(key)).size();
    }

    @Override
    public boolean exists(BlobKey key) {
        try {
            client.stat(name(key));
            return true;
        } catch (StoreException e) {
            if (e.reason() == Reason.MISSING) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void destroy(BlobKey key) {
        String name = name(key);
        // Asked each time: someone may have switched versions on since the start, and a deletion that
        // leaves an old version behind is none.
        if (!client.hasVersions()) {
            client.remove(name, null);
            return;
        }
        var versions = new ArrayList<String>();
        client.list(name, true, item -> {
            if (item.objectName().equals(name)) {
                versions.add(item.versionId());
            }
        });
        versions.forEach(version -> client.remove(name, version));
    }

    @Override
    public void list(Consumer<StoredBlob> each) {
        client.list(settings.prefix(), false, item -> accept(item, each));
    }

    @Override
    public StoreCapabilities probe() {
        if (!client.bucketExists()) {
            throw new StoreException(
                    Reason.UNAVAILABLE,
                    "There is no bucket " + settings.bucket() + " at " + settings.endpoint()
                            + "; create it, with versions and locks as you want them");
        }
        capabilities = new StoreCapabilities(
                settings.toString(), triesConditionalPut(), client.hasVersions(), client.hasLocks());
        return capabilities;
    }

    @Override
    public void close() {
        client.close();
    }

    private void putParts(BlobKey key, String name, String token, byte[] buffer, InputStream bytes) {
        String upload = client.startUpload(name, headers(token, false));
        try {
            List<Part> parts = new ArrayList<>();
            for (int length = buffer.length; length > 0; length = Source.fill(bytes, buffer, 0, key)) {
                if (parts.size() == MOST_PARTS) {
                    throw new StoreException(
                            Reason.REFUSED, "Blob " + key + " is larger than " + EVERYTHING + " bytes");
                }
                parts.add(client.putPart(name, upload, parts.size() + 1, buffer, length));
                if (length < buffer.length) {
                    break;
                }
            }
            client.completeUpload(name, upload, parts, condition());
        } catch (StoreException e) {
            if (isOurs(name, token, e)) {
                return;
            }
            giveUp(name, upload);
            throw e;
        } catch (RuntimeException e) {
            giveUp(name, upload);
            throw e;
        }
    }

    private void giveUp(String name, String upload) {
        try {
            client.abortUpload(name, upload);
        } catch (StoreException left) {
            System.getLogger(S3BlobStore.class.getName())
                    .log(System.Logger.Level.WARNING, "Incomplete upload left behind for " + name, left);
        }
    }

    private void unlessOurs(String name, String token, StoreException failure) {
        if (!isOurs(name, token, failure)) {
            throw failure;
        }
    }

    /**
     * Whether the object is the one of this very put: its answer got lost, and a repetition below us was
     * told that the key is taken or the upload unknown.
     */
    private boolean isOurs(String name, String token, StoreException failure) {
        return switch (failure.reason()) {
            case EXISTS, MISSING, UNAVAILABLE -> {
                try {
                    yield token.equals(client.stat(name).userMetadata().get(TOKEN));
                } catch (StoreException unknown) {
                    yield false;
                }
            }
            case FULL, CORRUPT, REFUSED, SOURCE -> false;
        };
    }

    private Map<String, String> headers(String token, boolean conditional) {
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", "application/octet-stream");
        headers.put("x-amz-meta-" + TOKEN, token);
        if (conditional) {
            headers.putAll(condition());
        }
        return headers;
    }

    private Map<String, String> condition() {
        return known().conditionalPut() ? Map.of("If-None-Match", "*") : Map.of();
    }

    private StoreCapabilities known() {
        StoreCapabilities known = capabilities;
        return known == null ? probe() : known;
    }

    /** Puts a small marker that stays: the second time, at the latest, a server that can must refuse. */
    private boolean triesConditionalPut() {
        String marker = settings.prefix() + "schriftgut-store";
        byte[] text = "Schriftgut keeps documents here.\n".getBytes(StandardCharsets.US_ASCII);
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                client.put(marker, text, text.length, Map.of("If-None-Match", "*"));
            } catch (StoreException e) {
                if (e.reason() == Reason.EXISTS) {
                    return true;
                }
                if (S3Failure.isNotImplemented(e)) {
                    client.put(marker, text, text.length, Map.of());
                    return false;
                }
                throw e;
            }
        }
        return false;
    }

    private void accept(Item item, Consumer<StoredBlob> each) {
        if (item.objectName().startsWith(settings.prefix())) {
            BlobKey.parse(item.objectName().substring(settings.prefix().length()))
                    .ifPresent(key -> each.accept(
                            new StoredBlob(key, item.size(), item.lastModified().toInstant())));
        }
    }

    private String name(BlobKey key) {
        return settings.prefix() + key.path();
    }
}
