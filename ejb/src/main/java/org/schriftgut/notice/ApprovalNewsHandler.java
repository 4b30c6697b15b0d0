package org.schriftgut.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.schriftgut.approval.ApprovalNews;
import org.schriftgut.approval.Approvals;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** Tells those who may decide that a request waits, and who asked what became of it. */
@ApplicationScoped
class ApprovalNewsHandler implements JobHandler {

    @Inject
    Approvals approvals;

    @Inject
    Notices notices;

    @Override
    public String kind() {
        return Approvals.NEWS;
    }

    @Override
    public void run(List<JobRun> jobs) {
        for (var job : jobs) {
            approvals.news(job.subjectId()).ifPresent(news -> tell(news, job.id()));
        }
    }

    private void tell(ApprovalNews news, UUID cause) {
        var asker = List.of(news.askedBy());
        switch (news.state()) {
            case ASKED -> {
                // who may decide hears that, and not what everybody it concerns hears
                send(approvals.deciders(news.id()), NoticeKind.APPROVAL_ASKED, news, cause);
                send(concerned(news), NoticeKind.POWER_ASKED, news, cause);
            }
            case APPROVED -> send(asker, NoticeKind.APPROVAL_GIVEN, news, cause);
            case DECLINED -> send(asker, NoticeKind.APPROVAL_DECLINED, news, cause);
            case EXPIRED -> send(asker, NoticeKind.APPROVAL_EXPIRED, news, cause);
            case DONE -> {
                send(asker, NoticeKind.APPROVAL_DONE, news, cause);
                send(concerned(news), NoticeKind.POWER_DONE, news, cause);
            }
            case WITHDRAWN -> {
                // who asked knows, and nobody else has to do anything
            }
        }
    }

    private static List<UUID> concerned(ApprovalNews news) {
        return news.concerned().stream()
                .filter(person -> !person.equals(news.askedBy()))
                .toList();
    }

    private void send(Collection<UUID> accounts, NoticeKind kind, ApprovalNews news, UUID cause) {
        notices.send(accounts, kind, "approval", news.id(), cause);
    }
}
