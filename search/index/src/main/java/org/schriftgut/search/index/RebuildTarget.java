package org.schriftgut.search.index;

import java.util.Collection;

/** What a rebuild writes to. */
final class RebuildTarget implements SearchIndex {

    private final NextGeneration next;
    private final LuceneIndex index;

    RebuildTarget(NextGeneration next) {
        this.next = next;
        this.index = next.index();
    }

    @Override
    public void put(Collection<IndexEntry> entries) {
        next.put(entries);
    }

    @Override
    public void delete(Collection<String> ids) {
        next.delete(ids);
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
