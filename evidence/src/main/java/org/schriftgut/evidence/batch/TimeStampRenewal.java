package org.schriftgut.evidence.batch;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.tree.BatchTree;
import org.schriftgut.evidence.tree.MemoryNodes;
import org.schriftgut.evidence.tree.TreeBuilder;

/** Stamps the last tokens of batches again before they weaken: one token for all batches of one algorithm. */
public final class TimeStampRenewal {

    private record Last(long batch, int position, byte[] token) {}

    private final EvidenceStore store;
    private final Receipt receipt;
    private final RenewalCalendar calendar;

    public TimeStampRenewal(EvidenceStore store, Receipt receipt, RenewalCalendar calendar) {
        this.store = store;
        this.receipt = receipt;
        this.calendar = calendar;
    }

    /**
     * Renews what is due.
     *
     * @return how many batches
     */
    public int run(Instant now) {
        var due = calendar.of(store).stream()
                .filter(entry -> entry.kind() == RenewalCalendar.Kind.TIME_STAMP
                        && !entry.from().isAfter(now))
                .map(RenewalCalendar.Due::batch)
                .collect(
                        Collectors.groupingBy(EvidenceStore.Batch::algorithm, LinkedHashMap::new, Collectors.toList()));
        due.forEach(this::renew);
        return due.values().stream().mapToInt(List::size).sum();
    }

    private void renew(DigestAlgorithm algorithm, List<EvidenceStore.Batch> batches) {
        var builder = new TreeBuilder(algorithm, new MemoryNodes());
        var leaves = new LinkedHashMap<ByteBuffer, Long>();
        var lasts = new ArrayList<Last>();
        for (var batch : batches) {
            var stamps = store.stamps(batch.number());
            var last = new Last(
                    batch.number(), stamps.size(), stamps.get(stamps.size() - 1).token());
            lasts.add(last);
            // many batches may share their last token: it is one leaf
            leaves.computeIfAbsent(leaf(algorithm, last), hash -> builder.add(hash.array()));
        }
        var tree = builder.finish();
        var token = receipt.stamp(algorithm, tree.root());
        store.renew(lasts.stream()
                .map(last -> new EvidenceStore.Renewal(
                        last.batch(), last.position(), stamp(algorithm, last, tree, leaves, token)))
                .toList());
    }

    private static EvidenceStore.Stamp stamp(
            DigestAlgorithm algorithm, Last last, BatchTree tree, Map<ByteBuffer, Long> leaves, byte[] token) {
        var leaf = leaf(algorithm, last);
        var lists = new ArrayList<List<byte[]>>();
        lists.add(List.of(leaf.array()));
        lists.addAll(tree.pathOf(leaves.get(leaf)));
        return new EvidenceStore.Stamp(lists, token);
    }

    private static ByteBuffer leaf(DigestAlgorithm algorithm, Last last) {
        return ByteBuffer.wrap(algorithm.hash(last.token()));
    }
}
