package org.schriftgut.evidence.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.tree.MemoryNodes;
import org.schriftgut.evidence.tree.NodeLog;

/** All in memory. */
public final class MemoryStore implements EvidenceStore {

    private record Kept(Batch batch, List<Waiting> members) {}

    private final List<Waiting> queue = new ArrayList<>();
    private final TreeMap<Long, Kept> batches = new TreeMap<>();
    private final Map<Long, NodeLog> nodes = new HashMap<>();
    private final Map<Long, Seal> seals = new HashMap<>();
    private final Map<Long, List<Stamp>> stamps = new HashMap<>();
    private final Map<UUID, List<Place>> places = new HashMap<>();
    private final Set<UUID> forgotten = new HashSet<>();

    @Override
    public synchronized void enqueue(Waiting waiting) {
        var isKnown = isIn(queue, waiting) || batches.values().stream().anyMatch(kept -> isIn(kept.members(), waiting));
        if (!isKnown && !forgotten.contains(waiting.item())) {
            queue.add(waiting);
        }
    }

    private static boolean isIn(List<Waiting> list, Waiting waiting) {
        return list.stream()
                .anyMatch(other -> other.item().equals(waiting.item()) && other.algorithm() == waiting.algorithm());
    }

    @Override
    public synchronized long waiting() {
        return queue.size();
    }

    @Override
    public synchronized Optional<Batch> unsealed() {
        return batches.values().stream()
                .map(Kept::batch)
                .filter(batch -> !seals.containsKey(batch.number()))
                .findFirst();
    }

    @Override
    public synchronized Optional<Batch> gather(int most) {
        if (queue.isEmpty()) {
            return Optional.empty();
        }
        var batch = new Batch(batches.size() + 1L, queue.get(0).algorithm());
        var members = queue.stream()
                .filter(waiting -> waiting.algorithm() == batch.algorithm())
                .limit(most)
                .toList();
        queue.removeAll(members);
        batches.put(batch.number(), new Kept(batch, members));
        return Optional.of(batch);
    }

    @Override
    public synchronized void forEachMember(Batch batch, Consumer<Waiting> action) {
        batches.get(batch.number()).members().forEach(action);
    }

    @Override
    public synchronized NodeLog newNodes(Batch batch) {
        var log = new MemoryNodes();
        nodes.put(batch.number(), log);
        return log;
    }

    @Override
    public synchronized NodeLog nodes(Batch batch) {
        return nodes.get(batch.number());
    }

    @Override
    public synchronized boolean seal(Batch batch, Seal seal) {
        if (seals.putIfAbsent(batch.number(), seal) != null) {
            return false;
        }
        stamps.put(batch.number(), new ArrayList<>(List.of(new Stamp(List.of(), seal.token()))));
        var members = batches.get(batch.number()).members();
        for (var i = 0; i < members.size(); i++) {
            if (!forgotten.contains(members.get(i).item())) {
                places.computeIfAbsent(members.get(i).item(), item -> new ArrayList<>())
                        .add(new Place(batch, i, members.get(i).hashes()));
            }
        }
        return true;
    }

    @Override
    public synchronized List<Batch> sealed() {
        return batches.values().stream()
                .map(Kept::batch)
                .filter(batch -> seals.containsKey(batch.number()))
                .toList();
    }

    @Override
    public synchronized boolean isReplaced(Batch batch) {
        return batches.get(batch.number()).members().stream().allMatch(member -> {
            var known = placesOf(member.item());
            return known.isEmpty() || known.get(known.size() - 1).batch().number() > batch.number();
        });
    }

    @Override
    public synchronized Optional<Seal> sealOf(Batch batch) {
        return Optional.ofNullable(seals.get(batch.number()));
    }

    @Override
    public synchronized List<Stamp> stamps(long batch) {
        return List.copyOf(stamps.get(batch));
    }

    @Override
    public synchronized void renew(List<Renewal> renewals) {
        for (var renewal : renewals) {
            var list = stamps.get(renewal.batch());
            if (list.size() == renewal.position()) {
                list.add(renewal.stamp());
            }
        }
    }

    @Override
    public synchronized List<Place> placesOf(UUID item) {
        return List.copyOf(places.getOrDefault(item, List.of()));
    }

    @Override
    public synchronized List<UUID> itemsWithout(DigestAlgorithm algorithm, int most) {
        return places.keySet().stream()
                .filter(item -> queue.stream().noneMatch(waiting -> isUnder(waiting, item, algorithm))
                        && batches.values().stream()
                                .flatMap(kept -> kept.members().stream())
                                .noneMatch(waiting -> isUnder(waiting, item, algorithm)))
                .limit(most)
                .toList();
    }

    private static boolean isUnder(Waiting waiting, UUID item, DigestAlgorithm algorithm) {
        return waiting.item().equals(item) && waiting.algorithm() == algorithm;
    }

    @Override
    public synchronized void forget(UUID item) {
        forgotten.add(item);
        places.remove(item);
        queue.removeIf(waiting -> waiting.item().equals(item));
    }
}
