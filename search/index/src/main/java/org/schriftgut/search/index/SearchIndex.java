package org.schriftgut.search.index;

import java.io.Closeable;
import java.util.Collection;

/**
 * A full-text index. Safe for use by many threads. Every method may throw {@link IndexUnavailable}.
 *
 * <p>Writes become visible with {@link #refresh()} and survive a crash after {@link #commit()}; both are meant to be
 * called once for many writes.
 */
public interface SearchIndex extends Closeable {

    /** Adds entries; an entry with a known id replaces the old one. Of equal ids the last wins. */
    void put(Collection<IndexEntry> entries);

    /** Removes entries; unknown ids are ignored. */
    void delete(Collection<String> ids);

    /** Makes earlier writes visible to queries. */
    void refresh();

    /**
     * Makes earlier writes durable. Does not make them visible.
     *
     * @throws IndexUnavailable also when the engine lost writes since the last commit: repeat them
     */
    void commit();

    /** Answers a query from the last refresh; all counts and hits are of one moment. */
    SearchResult find(IndexQuery query);

    /** Number of entries at the last refresh, whoever may see them. */
    long size();

    /** Figures for operators. */
    IndexState state();

    /** Commits and releases files and locks. */
    @Override
    void close();
}
