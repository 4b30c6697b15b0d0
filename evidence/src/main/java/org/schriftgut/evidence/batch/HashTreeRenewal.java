package org.schriftgut.evidence.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.evidence.record.DigestAlgorithm;

/**
 * Hashes everything again under a stronger algorithm before the old one weakens. Each item goes back into the queue with its new hashes,
 * and is sealed like any other; its old chain goes on until then.
 *
 * <p>To be resumed at any time and run at any pace: what is done is in the queue.
 */
public final class HashTreeRenewal {

    /** Reads the data of an item again. */
    @FunctionalInterface
    public interface Contents {

        /** The hashes of the item's group; empty if the item was destroyed. */
        Optional<List<byte[]>> hash(UUID item, DigestAlgorithm algorithm);
    }

    private final EvidenceStore store;
    private final Contents contents;

    public HashTreeRenewal(EvidenceStore store, Contents contents) {
        this.store = store;
        this.contents = contents;
    }

    /**
     * One portion.
     *
     * @return how many items were found that were not under the algorithm; 0 when all are done
     */
    public int run(DigestAlgorithm algorithm, int most) {
        var items = store.itemsWithout(algorithm, most);
        for (var item : items) {
            contents.hash(item, algorithm)
                    .ifPresentOrElse(
                            hashes -> store.enqueue(new EvidenceStore.Waiting(item, algorithm, hashes)),
                            () -> store.forget(item));
        }
        return items.size();
    }
}
