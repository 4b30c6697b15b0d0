package org.schriftgut.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Has the dossiers of a file plan entry indexed anew when the entry stands in another branch. */
@ApplicationScoped
class MovedEntryHandler implements JobHandler {

    private static final int STEP = 200;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Places places;

    @Inject
    Jobs jobs;

    @Override
    public String kind() {
        return FilePlans.ENTRY_MOVED;
    }

    @Override
    public void run(List<JobRun> moved) {
        moved.forEach(this::enqueueDossiers);
    }

    private void enqueueDossiers(JobRun job) {
        var done = 0L;
        var step = places.idsOfEntry(job.subjectId(), FIRST, STEP);
        while (!step.isEmpty()) {
            step.forEach(dossier -> jobs.enqueue(IndexWork.DOSSIER, dossier, Lane.BULK));
            done += step.size();
            job.progress(done, null, null);
            step = places.idsOfEntry(job.subjectId(), step.get(step.size() - 1), STEP);
        }
    }
}
