package org.schriftgut.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.common.Caller;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Tells the unit in the other tenant that something was shared with it. */
@ApplicationScoped
class ShareNewsHandler implements JobHandler {

    /** Kind of the jobs: the subject is the share's id. */
    static final String KIND = "share-news";

    @Inject
    OwnShares own;

    @Inject
    GuestSide guests;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            own.guestOf(job.subjectId())
                    .ifPresent(guest -> Caller.system(guest).run(() -> guests.tell(job.subjectId())));
        }
    }
}
