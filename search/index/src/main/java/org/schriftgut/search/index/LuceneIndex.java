package org.schriftgut.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One Lucene index in one directory. */
final class LuceneIndex implements SearchIndex {

    private static final double RAM_BUFFER_MB = 16;
    private static final double MAX_SEGMENT_MB = 1024;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analysis analysis = Analysis.german();

    private LuceneIndex(Path folder, Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens or creates the index.
     *
     * @throws IndexUnavailable when it is damaged, locked by another process or cannot be read
     */
    static LuceneIndex open(Path folder) {
        Directory directory = null;
        IndexWriter writer = null;
        try {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(directory, settings());
            return new LuceneIndex(folder, directory, writer, new SearcherManager(writer, new SearcherFactory()));
        } catch (IOException | RuntimeException e) {
            closeQuietly(writer, directory);
            throw unavailable(folder, e);
        }
    }

    private static IndexWriterConfig settings() {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        var policy = new TieredMergePolicy();
        policy.setMaxMergedSegmentMB(MAX_SEGMENT_MB);
        return new IndexWriterConfig(Analysis.german().byField())
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setMergeScheduler(merges)
                .setMergePolicy(policy)
                .setCommitOnClose(true);
    }

    @Override
    public void put(Collection<IndexEntry> entries) {
        var last = new LinkedHashMap<String, IndexEntry>();
        entries.forEach(entry -> last.put(entry.id(), entry));
        guarded(() -> {
            try {
                // the analysis takes the time, and the writer takes documents from many threads
                last.values().parallelStream().forEach(this::update);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return null;
        });
    }

    private void update(IndexEntry entry) {
        try {
            writer.updateDocument(new Term(Fields.ID, entry.id()), Fields.document(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(Collection<String> ids) {
        guarded(() -> writer.deleteDocuments(
                ids.stream().map(id -> new Term(Fields.ID, id)).toArray(Term[]::new)));
    }

    @Override
    public void refresh() {
        guarded(() -> {
            searchers.maybeRefreshBlocking();
            return null;
        });
    }

    @Override
    public void commit() {
        guarded(writer::commit);
    }

    @Override
    public SearchResult find(IndexQuery query) {
        return guarded(() -> {
            var searcher = searchers.acquire();
            try {
                return new Search(searcher, analysis, query).run();
            } finally {
                searchers.release(searcher);
            }
        });
    }

    @Override
    public long size() {
        return guarded(() -> {
            var searcher = searchers.acquire();
            try {
                return (long) searcher.getIndexReader().numDocs();
            } finally {
                searchers.release(searcher);
            }
        });
    }

    @Override
    public IndexState state() {
        return guarded(() -> {
            var bytes = 0L;
            for (var file : directory.listAll()) {
                bytes += sizeOf(file);
            }
            return new IndexState(
                    folder.getFileName().toString(), size(), bytes, writer.hasUncommittedChanges(), false);
        });
    }

    private long sizeOf(String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (java.nio.file.NoSuchFileException merged) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException | RuntimeException e) {
            throw unavailable(folder, e);
        } finally {
            closeQuietly(writer, directory);
        }
    }

    /** Drops what was not committed and releases the files. */
    void abandon() {
        try {
            searchers.close();
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            throw unavailable(folder, e);
        } finally {
            closeQuietly(null, directory);
        }
    }

    /** False after a failure that the writer cannot survive, such as a full disk: open it anew. */
    boolean isUsable() {
        return writer.isOpen();
    }

    /** Bytes of entries that wait in memory. */
    long memoryBytes() {
        return writer.isOpen() ? writer.ramBytesUsed() : 0;
    }

    /** Writes waiting entries to disk to free their memory; neither visible nor durable by this. */
    void flush() {
        guarded(() -> {
            writer.flush();
            return null;
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException e) {
            throw unavailable(folder, e);
        }
    }

    private static IndexUnavailable unavailable(Path folder, Exception e) {
        if (e instanceof IndexUnavailable known) {
            return known;
        }
        var damaged = e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof java.io.EOFException
                || e instanceof java.nio.file.NoSuchFileException
                || e instanceof java.io.FileNotFoundException
                || e instanceof IllegalArgumentException;
        var cause = damaged ? "is damaged and has to be rebuilt" : "cannot be used now";
        return new IndexUnavailable("Search index " + folder + " " + cause + ": " + e.getMessage(), damaged, e);
    }

    private static void closeQuietly(IndexWriter writer, Directory directory) {
        try {
            if (writer != null && writer.isOpen()) {
                writer.rollback();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException | RuntimeException e) {
            // the first failure is the one to report
        }
    }
}
