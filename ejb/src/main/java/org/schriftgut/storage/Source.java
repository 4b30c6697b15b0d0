package org.schriftgut.storage;

import java.io.IOException;
import java.io.InputStream;
import org.schriftgut.storage.StoreException.Reason;

/** Reads what is to be stored, and tells its failures from the store's. */
final class Source {
    private Source() {}

    /**
     * Fills the buffer from {@code from} on, less only at the end of the stream.
     *
     * @return bytes read; fewer than there was room for, or 0, at the end
     * @throws StoreException SOURCE if the stream fails
     */
    static int fill(InputStream bytes, byte[] buffer, int from, BlobKey key) {
        try {
            return bytes.readNBytes(buffer, from, buffer.length - from);
        } catch (IOException e) {
            throw new StoreException(Reason.SOURCE, "The bytes for blob " + key + " stopped coming", e);
        }
    }
}
