package org.schriftgut.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schriftgut.document.Documents;
import org.schriftgut.document.VersionView;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.search.client.ExtractText;
import org.schriftgut.search.client.ExtractedText;
import org.schriftgut.search.client.WorkerFailure;
import org.schriftgut.storage.ContentWorkers;

/**
 * Has a worker read a version.
 *
 * <p>A file that cannot be read is no failed job: it is filed all the same, with the reason shown. Only when no worker could
 * be had is the work tried again.
 */
@ApplicationScoped
class ReadTextHandler implements JobHandler {

    /** Longer texts are cut here; a thousand-page file has about three million characters. */
    static final int MAX_CHARACTERS = 5_000_000;

    @Inject
    Documents documents;

    @Inject
    ContentWorkers workers;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return Documents.READ_TEXT;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            var version = documents.version(job.subjectId());
            texts.keep(version, read(version));
        }
    }

    private ExtractedText read(VersionView version) {
        try {
            return workers.run(
                    version.blob(), new ExtractText(version.fileName(), version.mediaType(), MAX_CHARACTERS));
        } catch (WorkerFailure e) {
            if (e.reason() == WorkerFailure.Reason.UNAVAILABLE) {
                throw e;
            }
            return new ExtractedText(
                    e.partialText(),
                    !e.partialText().isEmpty(),
                    version.mediaType(),
                    Map.of(),
                    0,
                    Optional.of(e.reason() + ": " + e.sentence()));
        }
    }
}
