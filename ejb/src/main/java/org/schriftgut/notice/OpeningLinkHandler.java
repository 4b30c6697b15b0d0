package org.schriftgut.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Optional;
import org.schriftgut.job.JobHandler;
import org.schriftgut.job.JobRun;
import org.schriftgut.organisation.SignInNews;
import org.schriftgut.signin.OpeningLinks;
import org.schriftgut.tenant.Tenants;

/** Mails links to the owners of accounts that wait. After a crash another one is sent, and the first holds no more. */
@ApplicationScoped
class OpeningLinkHandler implements JobHandler {

    @Inject
    OpeningLinks links;

    @Inject
    Tenants tenants;

    @Inject
    Mailer mailer;

    @Override
    public String kind() {
        return SignInNews.LINK;
    }

    @Override
    public void run(List<JobRun> jobs) throws MessagingException {
        for (var job : jobs) {
            var link = mailer.isOn() ? links.fresh(job.subjectId()) : Optional.<OpeningLinks.Link>empty();
            if (link.isPresent()) {
                mailer.send(link.get(), tenants.current().name());
            }
        }
    }
}
