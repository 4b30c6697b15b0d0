package org.schriftgut.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.schriftgut.search.client.Task;
import org.schriftgut.search.client.WorkerFailure;

/**
 * Has foreign bytes read by a worker process; this server never parses them.
 *
 * <p>Never inside a transaction: a task may take as long as its limit allows.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class ContentWorkers {

    @Inject
    Storage storage;

    @Inject
    StorageParts parts;

    /**
     * Runs a task on a content.
     *
     * @throws WorkerFailure with the reason, and the text read until then
     */
    public <R> R run(UUID blobId, Task<R> task) {
        return onCopy(storage.open(blobId), file -> parts.workers().run(task, file));
    }

    /** Runs a task on what the caller staged. */
    public <R> R runStaged(UUID stagedId, Task<R> task) {
        return onCopy(storage.openStaged(stagedId), file -> parts.workers().run(task, file));
    }

    /** An empty folder for what a task unpacks; the caller deletes it. */
    public Path scratchFolder() {
        try {
            return Files.createTempDirectory(parts.settings().temporary(), "scratch-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> R onCopy(InputStream content, Function<Path, R> work) {
        Path copy = null;
        try (content) {
            copy = Files.createTempFile(parts.settings().temporary(), "content-", null);
            try (var out = Files.newOutputStream(copy)) {
                content.transferTo(out);
            }
            return work.apply(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoreException e) {
            throw Storage.asProblem(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            System.getLogger(ContentWorkers.class.getName())
                    .log(System.Logger.Level.WARNING, "A temporary copy could not be deleted: " + copy, e);
        }
    }
}
