package org.schriftgut.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;

/** One mail for all that is new to a person. After a crash between sending and noting it, it is sent again. */
@ApplicationScoped
class MailNoticesHandler implements JobHandler {

    @Inject
    Notices notices;

    @Inject
    Mailer mailer;

    @Override
    public String kind() {
        return Notices.MAIL;
    }

    @Override
    public void run(List<JobRun> jobs) throws MessagingException {
        for (var job : jobs) {
            var mail = notices.dueMail(job.subjectId());
            if (mail.isPresent() && mailer.isOn()) {
                mailer.send(mail.get());
                notices.mailed(mail.get());
            }
        }
    }
}
