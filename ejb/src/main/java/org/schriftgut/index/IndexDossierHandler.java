package org.schriftgut.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.StaleScopes;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.Places;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Brings all entries of a dossier up to date, then lets search trust their access class again. */
@ApplicationScoped
class IndexDossierHandler implements JobHandler {

    private static final int STEP = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    EntryBuilder builder;

    @Inject
    DocumentLists documents;

    @Inject
    Places places;

    @Inject
    StaleScopes stale;

    @Inject
    Indexes indexes;

    @Override
    public boolean worksHere() {
        return indexes.areHere();
    }

    @Override
    public String kind() {
        return IndexWork.DOSSIER;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            var dossier = job.subjectId();
            var marks = stale.marks(dossier);
            indexes.write(index -> index.put(builder.ofPlaces(places.idsOfDossier(dossier))));
            putDocuments(dossier, job);
            stale.clear(dossier, marks);
        }
    }

    private void putDocuments(UUID dossier, JobRun job) {
        var done = 0L;
        var step = documents.idsOfDossier(dossier, FIRST, STEP);
        while (!step.isEmpty()) {
            var ids = step;
            indexes.write(index -> builder.ofDocuments(ids, index::put));
            done += step.size();
            job.progress(done, null, null);
            step = documents.idsOfDossier(dossier, step.get(step.size() - 1), STEP);
        }
    }
}
