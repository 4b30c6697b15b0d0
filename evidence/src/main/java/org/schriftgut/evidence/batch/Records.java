package org.schriftgut.evidence.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.evidence.record.ArchiveTimeStamp;
import org.schriftgut.evidence.record.ArchiveTimeStampChain;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.tree.BatchTree;
import org.schriftgut.evidence.tree.DataGroup;

/** Puts evidence records together from what is kept of batches: a few reads for each level of the tree. */
public final class Records {

    private final EvidenceStore store;

    public Records(EvidenceStore store) {
        this.store = store;
    }

    /** The record of an item in DER; empty as long as it waits. */
    public Optional<byte[]> of(UUID item) {
        var chains = chainsOf(store.placesOf(item));
        return chains.isEmpty()
                ? Optional.empty()
                : Optional.of(EvidenceRecord.of(chains).encoded());
    }

    /**
     * What a new tree has to hold of an item: its hashes; after the first chain each with that of all chains so far (RFC 4998,
     * section 5.2).
     */
    DataGroup groupFor(UUID item, DigestAlgorithm algorithm, List<byte[]> hashes) {
        return group(algorithm, hashes, chainsOf(store.placesOf(item)));
    }

    private List<ArchiveTimeStampChain> chainsOf(List<EvidenceStore.Place> places) {
        var chains = new ArrayList<ArchiveTimeStampChain>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var stamps = store.stamps(place.batch().number());
            if (i + 1 < places.size()) {
                stamps = stamps.subList(0, covered(place, places.get(i + 1)));
            }
            chains.add(chain(place, stamps, chains));
        }
        return chains;
    }

    /** Time-stamps that came after the next chain's tree was built are no part of what it covers. */
    private int covered(EvidenceStore.Place place, EvidenceStore.Place next) {
        return store.sealOf(next.batch())
                .orElseThrow()
                .covered()
                .get(place.batch().number());
    }

    private ArchiveTimeStampChain chain(
            EvidenceStore.Place place, List<EvidenceStore.Stamp> stamps, List<ArchiveTimeStampChain> before) {
        var algorithm = place.batch().algorithm();
        var leaves = store.sealOf(place.batch()).orElseThrow().leaves();
        var tree = new BatchTree(algorithm, leaves, store.nodes(place.batch()));
        var found = new ArrayList<ArchiveTimeStamp>();
        found.add(ArchiveTimeStamp.of(
                algorithm,
                tree.reducedTree(place.index(), group(algorithm, place.hashes(), before)),
                stamps.get(0).token()));
        for (var stamp : stamps.subList(1, stamps.size())) {
            found.add(ArchiveTimeStamp.of(algorithm, stamp.tree(), stamp.token()));
        }
        return ArchiveTimeStampChain.of(found);
    }

    private static DataGroup group(DigestAlgorithm algorithm, List<byte[]> hashes, List<ArchiveTimeStampChain> before) {
        if (before.isEmpty()) {
            return new DataGroup(hashes);
        }
        var sequence = algorithm.hash(EvidenceRecord.of(before).sequence(before.size()));
        return new DataGroup(
                hashes.stream().map(hash -> algorithm.hash(hash, sequence)).toList());
    }
}
