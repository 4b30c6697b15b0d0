package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.search.client.Thumbnail;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.storage.ContentWorkers;
import org.schriftgut.storage.Storage;

/** Has a worker draw the first page of a PDF, or a picture, small. What cannot be drawn has no picture, and that is no failure. */
@ApplicationScoped
class ThumbnailHandler implements JobHandler {

    private static final int EDGE_PIXELS = 320;

    @Inject
    Documents documents;

    @Inject
    Thumbnails thumbnails;

    @Inject
    ContentWorkers workers;

    @Inject
    Storage storage;

    @Override
    public String kind() {
        return Thumbnails.DRAW;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            if (thumbnails.blob(job.subjectId()).isEmpty()) {
                draw(job.subjectId());
            }
        }
    }

    private void draw(UUID version) {
        try {
            var picture = workers.run(documents.version(version).blob(), new Thumbnail(EDGE_PIXELS));
            var staged = storage.stage(new ByteArrayInputStream(picture.png()));
            thumbnails.keep(version, staged.id(), picture);
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw e;
            }
        }
    }
}
