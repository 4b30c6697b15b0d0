package org.schriftgut.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.schriftgut.common.Caller;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.job.PeriodicWork;

/** Lets directories be read when their time has come: a job of its own, because a directory may take its time to answer. */
@ApplicationScoped
class DirectorySchedule implements PeriodicWork, JobHandler {

    static final String JOB = "directory-import";

    @Inject
    Directories directories;

    @Inject
    DirectoryImports imports;

    @Inject
    ImportRuns runs;

    @Inject
    Jobs jobs;

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var hours = directories.settings().map(DirectorySettings::everyHours).orElse(0);
        if (hours > 0 && runs.isDue(Duration.ofHours(hours))) {
            jobs.enqueue(JOB, Caller.current().tenant(), Lane.BULK);
        }
    }

    @Override
    public String kind() {
        return JOB;
    }

    @Override
    public boolean keepsFinished() {
        return true;
    }

    @Override
    public void run(List<JobRun> work) {
        imports.runByItself();
    }
}
