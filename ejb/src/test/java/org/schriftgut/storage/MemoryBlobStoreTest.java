package org.schriftgut.storage;

import static org.junit.jupiter.api.Assumptions.abort;

class MemoryBlobStoreTest implements BlobStoreContract {
    private final MemoryBlobStore store = new MemoryBlobStore();

    @Override
    public BlobStore store() {
        return store;
    }

    @Override
    public void writesAndReadsWithFlatMemory(long length) {
        abort("A store in memory has no flat memory");
    }
}
