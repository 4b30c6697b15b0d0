package org.schriftgut.evidence.batch;

class MemoryStoreTest implements EvidenceStoreContract {

    private final EvidenceStore store = new MemoryStore();

    @Override
    public EvidenceStore store() {
        return store;
    }
}
