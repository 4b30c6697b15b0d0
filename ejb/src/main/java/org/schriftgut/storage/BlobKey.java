package org.schriftgut.storage;

import java.util.Optional;
import java.util.UUID;

/**
 * Name of a blob in every store: whose it is and which one. Its path {@code tenant/ab/cd/id} spreads
 * the blobs of a tenant over 65,536 folders; {@code abcd} are the <em>last</em> four hex digits of
 * the id, which are random in every UUID version, while the first ones may be a time.
 */
record BlobKey(UUID tenant, UUID id) implements Comparable<BlobKey> {
    BlobKey {
        if (tenant == null || id == null) {
            throw new IllegalArgumentException("A blob key needs tenant and id");
        }
    }

    /** Lower-case, ASCII, separated by slashes, without one at either end. */
    String path() {
        return folder() + "/" + id;
    }

    /** The path without its last part. */
    String folder() {
        String spread = String.format("%04x", spread());
        return tenant + "/" + spread.substring(0, 2) + "/" + spread.substring(2);
    }

    /** Number of the folder within the tenant, 0 to 65,535. */
    int spread() {
        return (int) (id.getLeastSignificantBits() & 0xffff);
    }

    /** The key whose path this is; empty for anything that {@link #path} would not write. */
    static Optional<BlobKey> parse(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            var key = new BlobKey(UUID.fromString(parts[0]), UUID.fromString(parts[3]));
            return key.path().equals(path) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** By path: the order in which every store lists. */
    @Override
    public int compareTo(BlobKey other) {
        return path().compareTo(other.path());
    }

    @Override
    public String toString() {
        return path();
    }
}
