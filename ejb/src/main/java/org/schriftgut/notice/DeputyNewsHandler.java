package org.schriftgut.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.organisation.Deputies;

/** Tells people that they stand in for somebody, or that a lead named a deputy for them. */
@ApplicationScoped
class DeputyNewsHandler implements JobHandler {

    @Inject
    Deputies deputies;

    @Inject
    Notices notices;

    @Override
    public String kind() {
        return Deputies.NEWS;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            var concerned = deputies.concerned(job.subjectId());
            notices.send(concerned, NoticeKind.DEPUTY_NAMED, "deputy", job.subjectId(), job.id());
        }
    }
}
