package org.schriftgut.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Moves the dossiers of a reassignment one by one; begun again after a crash, it finds those that are left. */
@ApplicationScoped
class ReassignHandler implements JobHandler {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int STEP = 100;

    @Inject
    Reassignments reassignments;

    @Override
    public String kind() {
        return Reassignments.JOB;
    }

    @Override
    public boolean keepsFinished() {
        return true;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            var id = job.subjectId();
            var done = 0L;
            var step = reassignments.next(id, FIRST, STEP);
            while (!step.isEmpty()) {
                step.forEach(dossier -> reassignments.move(id, dossier));
                done += step.size();
                job.progress(done, null, null);
                step = reassignments.next(id, step.get(step.size() - 1), STEP);
            }
            reassignments.finish(id);
        }
    }
}
