package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Goes through the dossiers of a branch after who sees them was decided anew; each changes as a whole. */
@ApplicationScoped
class DeriveAccessHandler implements JobHandler {

    private static final int STEP = 200;

    @Inject
    BranchDossiers branches;

    @Inject
    Openings openings;

    @Inject
    PlaceAccess access;

    @Override
    public String kind() {
        return EntryAccesses.DERIVE;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            openings.awaitThoseUnderWay();
            var done = 0L;
            var step = branches.next(job.subjectId(), BranchDossiers.FIRST, STEP);
            while (!step.isEmpty()) {
                step.forEach(access::derive);
                done += step.size();
                job.progress(done, null, null);
                step = branches.next(job.subjectId(), step.get(step.size() - 1), STEP);
            }
        }
    }
}
