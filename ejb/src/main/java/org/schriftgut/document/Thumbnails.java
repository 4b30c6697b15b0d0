package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.search.client.Picture;
import org.schriftgut.storage.ContentRole;
import org.schriftgut.storage.Storage;

/** Small pictures of versions: derived content of its own, drawn by a job that nobody waits for. */
@Facade
class Thumbnails {

    /** Stored name of the work: draw a version small. */
    static final String DRAW = "draw-thumbnail";

    /** What the worker draws. */
    private static final Set<String> DRAWABLE =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/gif", "image/bmp");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Storage storage;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Asks for the picture of a version that was just read, where there can be one. */
    void enqueue(UUID version, String mediaType) {
        if (DRAWABLE.contains(mediaType) && blob(version).isEmpty()) {
            jobs.enqueue(DRAW, version, Lane.BULK);
        }
    }

    /** The content of the picture of a version. */
    Optional<UUID> blob(UUID version) {
        return Optional.ofNullable(entities.find(ThumbnailRow.class, version)).map(row -> row.blobId);
    }

    /** Keeps what was drawn, unless there is one already. */
    void keep(UUID version, UUID staged, Picture picture) {
        if (blob(version).isPresent()) {
            return; // what was staged expires
        }
        var row = new ThumbnailRow();
        row.versionId = version;
        row.blobId = storage.claim(staged, ContentRole.RENDITION, version).id();
        row.width = picture.width();
        row.height = picture.height();
        row.drawnAt = clock.instant();
        entities.persist(row);
    }
}
