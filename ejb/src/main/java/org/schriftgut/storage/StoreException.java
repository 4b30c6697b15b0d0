package org.schriftgut.storage;

/**
 * A {@link BlobStore} could not do what it was asked. Speaks of bytes and keys only; the ledger
 * translates it for people.
 */
final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the caller can do about it; a reason exists only where callers act differently. */
    enum Reason {
        /** No room left. Nothing of this put remains; others may follow once there is room. */
        FULL,
        /** No blob under this key. */
        MISSING,
        /** The bytes are there and are not those that were put. Retrying does not help. */
        CORRUPT,
        /** The store does not answer or fails; the same call may succeed later. */
        UNAVAILABLE,
        /** The key is taken; a blob is never overwritten. */
        EXISTS,
        /** The store understood and says no: a lock that has not ended, a missing right, a wrong clock. */
        REFUSED,
        /** The stream given to put failed, usually because the sender went away. The store is fine. */
        SOURCE
    }

    private final Reason reason;

    StoreException(Reason reason, String detail) {
        this(reason, detail, null);
    }

    StoreException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
