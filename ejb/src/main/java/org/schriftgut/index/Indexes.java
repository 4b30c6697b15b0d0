package org.schriftgut.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Setting;
import org.schriftgut.search.index.LocalIndexes;
import org.schriftgut.search.index.Rebuild;
import org.schriftgut.search.index.SearchIndex;

/** The local indexes of this node, opened when first used. */
@ApplicationScoped
class Indexes {

    private static final System.Logger LOG = System.getLogger(Indexes.class.getName());

    private final boolean here =
            Setting.choice("SCHRIFTGUT_INDEX", "local", "none").equals("local");
    private final ConcurrentMap<UUID, Lock> turns = new ConcurrentHashMap<>();
    private LocalIndexes indexes;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        var folder = Setting.text("SCHRIFTGUT_INDEX_DIR").map(Path::of).orElseGet(() -> Path.of(
                        Setting.required("SCHRIFTGUT_DATA_DIR"))
                .resolve("index"));
        indexes = new LocalIndexes(folder);
        if (!here) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No search index on this node: it does no index jobs and answers no searches");
        }
    }

    /** Whether they are on this node: of all that work on the database one has them, and the others do no index jobs. */
    boolean areHere() {
        return here;
    }

    /** The index of the caller's tenant. */
    SearchIndex current() {
        return indexes.open(tenant());
    }

    /**
     * Writes to the index of the caller's tenant, one writer at a time from reading the rows to the commit.
     *
     * <p>Otherwise rows that were read earlier could replace those that were read later, and one writer's commit could be
     * told of the loss of another's entries.
     */
    void write(Consumer<SearchIndex> readAndPut) {
        var turn = turns.computeIfAbsent(Caller.current().tenant(), any -> new ReentrantLock());
        turn.lock();
        try {
            var index = current();
            readAndPut.accept(index);
            index.refresh();
            index.commit();
        } finally {
            turn.unlock();
        }
    }

    /** Starts the next generation for the caller's tenant. */
    Rebuild startRebuild() {
        return indexes.startRebuild(tenant());
    }

    @PreDestroy
    void close() {
        if (indexes != null) {
            indexes.close();
        }
    }

    private static String tenant() {
        return Caller.current().tenant().toString();
    }
}
