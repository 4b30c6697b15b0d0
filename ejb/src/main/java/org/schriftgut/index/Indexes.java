package org.schriftgut.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Setting;
import org.schriftgut.search.index.LocalIndexes;
import org.schriftgut.search.index.Rebuild;
import org.schriftgut.search.index.SearchIndex;

/** The local indexes of this node, opened when first used. */
@ApplicationScoped
class Indexes {

    private LocalIndexes indexes;

    void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
        var folder = Setting.text("SCHRIFTGUT_INDEX_DIR").map(Path::of).orElseGet(() -> Path.of(
                        Setting.required("SCHRIFTGUT_DATA_DIR"))
                .resolve("index"));
        indexes = new LocalIndexes(folder);
    }

    /** The index of the caller's tenant. */
    SearchIndex current() {
        return indexes.open(tenant());
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
