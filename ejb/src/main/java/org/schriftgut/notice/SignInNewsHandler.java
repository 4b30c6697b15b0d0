package org.schriftgut.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.organisation.SignInNews;

/** Tells people that a way to sign in as them has changed. */
@ApplicationScoped
class SignInNewsHandler implements JobHandler {

    @Inject
    Notices notices;

    @Override
    public String kind() {
        return SignInNews.KIND;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            notices.send(List.of(job.subjectId()), NoticeKind.SIGN_IN_CHANGED, "signin", job.subjectId(), job.id());
        }
    }
}
