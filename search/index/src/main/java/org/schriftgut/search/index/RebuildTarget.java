package org.schriftgut.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes of a rebuild: those of ids that were written live since its start are skipped. */
final class RebuildTarget implements SearchIndex {

    private final LuceneIndex index;
    private final Set<String> liveIds;

    RebuildTarget(LuceneIndex index, Set<String> liveIds) {
        this.index = index;
        this.liveIds = liveIds;
    }

    @Override
    public void put(Collection<IndexEntry> entries) {
        for (var entry : entries) {
            // or a live write could slip in between the check and the write
            synchronized (liveIds) {
                if (!liveIds.contains(entry.id())) {
                    index.put(List.of(entry));
                }
            }
        }
    }

    @Override
    public void delete(Collection<String> ids) {
        synchronized (liveIds) {
            index.delete(ids.stream().filter(id -> !liveIds.contains(id)).toList());
        }
    }

    @Override
    public void refresh() {
        index.refresh();
    }

    @Override
    public void commit() {
        index.commit();
    }

    @Override
    public SearchResult find(IndexQuery query) {
        return index.find(query);
    }

    @Override
    public long size() {
        return index.size();
    }

    @Override
    public IndexState state() {
        return index.state();
    }

    @Override
    public void close() {
        // the rebuild owns the index
    }
}
