package org.schriftgut.storage;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import org.schriftgut.common.Setting;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.WorkerPool;
import org.schriftgut.search.client.WorkerSettings;

/** What the server opens once and closes at its end: the store and the pool of workers. A wrong setting stops the start. */
@ApplicationScoped
class StorageParts {

    private static final Logger LOG = Logger.getLogger(StorageParts.class.getName());
    private static final int TASKS_PER_WORKER = 500;

    private StorageSettings settings;
    private BlobStore store;
    private WorkerPool workers;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        settings = StorageSettings.read();
        store = openStore(settings);
        LOG.info("Content store: " + settings.store() + ", " + store.probe());
        try {
            Files.createDirectories(settings.temporary());
        } catch (IOException e) {
            throw new UncheckedIOException("SCHRIFTGUT_DATA_DIR must be writable: " + settings.temporary(), e);
        }
        workers = new WorkerPool(new WorkerSettings(
                settings.workerDirectory(),
                WorkerSettings.currentJava(),
                settings.workers(),
                settings.workerHeapMegabytes(),
                settings.workerTimeLimit(),
                TASKS_PER_WORKER,
                Limits.defaults(),
                settings.temporary()));
    }

    StorageSettings settings() {
        return settings;
    }

    BlobStore store() {
        return store;
    }

    WorkerPool workers() {
        return workers;
    }

    @PreDestroy
    void close() {
        if (workers != null) {
            workers.close();
        }
        if (store != null) {
            store.close();
        }
    }

    /** The environment, and the secret, which comes another way. */
    private static Map<String, String> s3Settings() {
        var settings = new HashMap<>(System.getenv());
        Setting.text("SCHRIFTGUT_S3_SECRET_KEY").ifPresent(key -> settings.put("SCHRIFTGUT_S3_SECRET_KEY", key));
        return settings;
    }

    private static BlobStore openStore(StorageSettings settings) {
        return switch (settings.store()) {
            case "s3" -> new S3BlobStore(S3Settings.from(s3Settings()));
            default -> new FileBlobStore(settings.directory());
        };
    }
}
