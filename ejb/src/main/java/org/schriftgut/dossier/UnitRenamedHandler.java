package org.schriftgut.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.organisation.Units;

/** Keeps the Geschäftszeichen that the files of a unit have since its code changed; those they had stay. */
@ApplicationScoped
class UnitRenamedHandler implements JobHandler {

    private static final int STEP = 1000;

    @Inject
    BusinessReferences references;

    @Override
    public String kind() {
        return Units.RENAMED;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            follow(job.subjectId());
        }
    }

    void follow(UUID unit) {
        var done = new UUID(0, 0);
        while (done != null) {
            done = references.useOfUnit(unit, done, STEP);
        }
    }
}
