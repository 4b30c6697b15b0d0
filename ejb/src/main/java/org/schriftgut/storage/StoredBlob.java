package org.schriftgut.storage;

import java.time.Instant;

/**
 * A blob as a store lists it.
 *
 * @param storedBytes size in the store, with everything a format adds
 * @param storedAt by the store's clock: tells a blob of this minute from a forgotten one
 */
record StoredBlob(BlobKey key, long storedBytes, Instant storedAt) {}
