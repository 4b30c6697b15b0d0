package org.schriftgut.evidence.batch;

import java.util.HashMap;
import java.util.Optional;
import org.schriftgut.evidence.tree.TreeBuilder;

/** Seals what waits: one tree, one token for each batch. */
public final class Sealing {

    private final EvidenceStore store;
    private final Records records;
    private final Receipt receipt;

    public Sealing(EvidenceStore store, Receipt receipt) {
        this.store = store;
        this.records = new Records(store);
        this.receipt = receipt;
    }

    /**
     * Seals one batch: the one a crash left over, or a new one.
     *
     * @param most items in a new batch
     * @return the batch; empty if nothing waits
     * @throws org.schriftgut.evidence.stamp.NoTimeStamp if no authority answers; everything stays where it is
     */
    public Optional<EvidenceStore.Batch> run(int most) {
        var batch = store.unsealed().or(() -> store.gather(most));
        batch.ifPresent(this::seal);
        return batch;
    }

    private void seal(EvidenceStore.Batch batch) {
        var builder = new TreeBuilder(batch.algorithm(), store.newNodes(batch));
        var covered = new HashMap<Long, Integer>();
        store.forEachMember(batch, member -> {
            for (var place : store.placesOf(member.item())) {
                covered.computeIfAbsent(
                        place.batch().number(), number -> store.stamps(number).size());
            }
            builder.add(records.groupFor(member.item(), batch.algorithm(), member.hashes())
                    .leaf(batch.algorithm()));
        });
        var tree = builder.finish();
        var token = receipt.stamp(batch.algorithm(), tree.root());
        store.seal(batch, new EvidenceStore.Seal(tree.size(), token, covered));
    }
}
