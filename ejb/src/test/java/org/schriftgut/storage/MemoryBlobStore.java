package org.schriftgut.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.schriftgut.storage.StoreException.Reason;

/** A store for tests of what lies above it; it passes the same contract as the real ones. */
public final class MemoryBlobStore implements BlobStore {
    private record Entry(byte[] bytes, Instant storedAt) {}

    private final ConcurrentSkipListMap<BlobKey, Entry> blobs = new ConcurrentSkipListMap<>();

    @Override
    public void put(BlobKey key, InputStream bytes) {
        var all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = Source.fill(bytes, buffer, 0, key); n > 0; n = Source.fill(bytes, buffer, 0, key)) {
            all.write(buffer, 0, n);
        }
        if (blobs.putIfAbsent(key, new Entry(all.toByteArray(), Instant.now())) != null) {
            throw new StoreException(Reason.EXISTS, "Blob " + key + " is there already");
        }
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) {
        byte[] bytes = entry(key).bytes();
        int from = (int) Math.min(offset, bytes.length);
        return new ByteArrayInputStream(bytes, from, (int) Math.min(length, bytes.length - from));
    }

    @Override
    public long size(BlobKey key) {
        return entry(key).bytes().length;
    }

    @Override
    public boolean exists(BlobKey key) {
        return blobs.containsKey(key);
    }

    @Override
    public void destroy(BlobKey key) {
        blobs.remove(key);
    }

    @Override
    public void list(Consumer<StoredBlob> each) {
        blobs.forEach((key, entry) -> each.accept(new StoredBlob(key, entry.bytes().length, entry.storedAt())));
    }

    @Override
    public StoreCapabilities probe() {
        return new StoreCapabilities("memory", true, false, false);
    }

    @Override
    public void close() {}

    /** Damages a blob, as a bad disk would. */
    void replace(BlobKey key, byte[] bytes) {
        blobs.put(key, new Entry(bytes.clone(), Instant.now()));
    }

    byte[] bytes(BlobKey key) {
        return entry(key).bytes().clone();
    }

    private Entry entry(BlobKey key) {
        Entry entry = blobs.get(key);
        if (entry == null) {
            throw new StoreException(Reason.MISSING, "Blob " + key + " is not in the store");
        }
        return entry;
    }
}
