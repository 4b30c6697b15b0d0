package org.schriftgut.evidence.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.tree.NodeLog;

/** What is kept of items, batches and their time-stamps. Each method is one transaction. */
public interface EvidenceStore {

    /**
     * An item that is to be sealed.
     *
     * @param hashes of its data group, under the algorithm
     */
    record Waiting(UUID item, DigestAlgorithm algorithm, List<byte[]> hashes) {}

    /** Items under one algorithm, in one tree. */
    record Batch(long number, DigestAlgorithm algorithm) {}

    /**
     * What makes a batch sealed.
     *
     * @param leaves of the tree, with the one that stands beside a lone leaf
     * @param covered earlier batches of its items, with the number of their time-stamps that this tree covers
     */
    record Seal(long leaves, byte[] token, Map<Long, Integer> covered) {}

    /**
     * A time-stamp of a batch.
     *
     * @param tree from the token before it upwards; empty for the first, whose tree is another for each item
     */
    record Stamp(List<List<byte[]>> tree, byte[] token) {}

    /** @param position among the time-stamps of the batch, from 0 */
    record Renewal(long batch, int position, Stamp stamp) {}

    /** Where an item is. */
    record Place(Batch batch, long index, List<byte[]> hashes) {}

    /** No effect if the item waits under this algorithm, or is in a batch under it. */
    void enqueue(Waiting waiting);

    long waiting();

    /** The oldest batch that has no seal. */
    Optional<Batch> unsealed();

    /** Makes a batch of the items that wait longest under one algorithm; empty if none waits. */
    Optional<Batch> gather(int most);

    /** In the order of their places. */
    void forEachMember(Batch batch, Consumer<Waiting> action);

    /** An empty log for the nodes of a batch; what an earlier try left is gone. */
    NodeLog newNodes(Batch batch);

    NodeLog nodes(Batch batch);

    /** @return whether this was the seal: false if there is one already, which stays */
    boolean seal(Batch batch, Seal seal);

    List<Batch> sealed();

    /** Whether every item of a sealed batch is in a later sealed one, or destroyed: the batch needs no renewal any more. */
    boolean isReplaced(Batch batch);

    /** Empty if the batch is not sealed. */
    Optional<Seal> sealOf(Batch batch);

    /** The time-stamps of a sealed batch, oldest first. */
    List<Stamp> stamps(long batch);

    /** All of them or none; one whose position is taken is left out. */
    void renew(List<Renewal> renewals);

    /** Places in sealed batches, oldest first. */
    List<Place> placesOf(UUID item);

    /** Sealed items that neither wait nor are anywhere under an algorithm. */
    List<UUID> itemsWithout(DigestAlgorithm algorithm, int most);

    /** A destroyed item: no record of it can be made any more; all others stay as they are. */
    void forget(UUID item);
}
