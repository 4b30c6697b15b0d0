package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Brings what was decided about a file type to the entries that name it. */
@ApplicationScoped
class TypeDecidedHandler implements JobHandler {

    @Inject
    PlanTypes types;

    @Override
    public String kind() {
        return DossierTypes.DECIDED;
    }

    @Override
    public void run(List<JobRun> jobs) {
        jobs.forEach(job -> types.derive(job.subjectId()));
    }
}
