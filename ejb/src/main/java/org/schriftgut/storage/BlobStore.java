package org.schriftgut.storage;

import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Bytes by key, written once. It knows neither formats nor states: what a blob means and whether it
 * may go is the ledger's business. Every failure is a {@link StoreException}. Safe for many threads.
 *
 * <p>What holds for each store is written down in {@code BlobStoreContract}.
 */
interface BlobStore extends AutoCloseable {

    /**
     * Stores everything the stream yields, of whatever length, with flat memory. When it returns, the
     * blob is durable; when it throws, nothing half written is ever visible. The stream is not closed.
     *
     * <p>An unchecked exception of the stream itself (a size limit, say) passes through as it is.
     *
     * @throws StoreException EXISTS if the key is taken: never overwrites, and of several at once one
     *     wins; SOURCE if the stream fails; FULL; REFUSED; UNAVAILABLE, after which the blob may
     *     nevertheless be there, whole
     */
    void put(BlobKey key, InputStream bytes);

    /**
     * The bytes from {@code offset}, at most {@code length} of them: fewer, or none, if the blob ends
     * earlier. The caller closes the stream; its reads may throw {@link java.io.IOException}.
     *
     * @throws StoreException MISSING, REFUSED, UNAVAILABLE
     */
    InputStream open(BlobKey key, long offset, long length);

    /** Stored size in bytes, with everything a format adds. */
    long size(BlobKey key);

    boolean exists(BlobKey key);

    /**
     * Removes the blob for good, on a store with versions every one of them. Destroying what is not
     * there does nothing, so that a destruction can be replayed.
     *
     * @throws StoreException REFUSED if a lock has not ended; UNAVAILABLE
     */
    void destroy(BlobKey key);

    /**
     * Names every blob to the consumer, in the order of {@link BlobKey#compareTo}, with flat memory. A
     * blob put or destroyed meanwhile may be missing or named; anything else in the store is passed over.
     */
    void list(Consumer<StoredBlob> each);

    /**
     * Tries what this store can do, and whether it can be used at all.
     *
     * @throws StoreException with a sentence that says what to mend
     */
    StoreCapabilities probe();

    @Override
    void close();
}
