package org.schriftgut.organisation;

import jakarta.inject.Inject;
import java.util.UUID;
import org.schriftgut.common.Facade;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/**
 * Sees to it that people hear when a way to sign in as them has changed: who did not do it themselves must notice (OWASP ASVS
 * 4.0.3, 2.2.3 and 2.5.5).
 */
@Facade
public class SignInNews {

    /** Job: tell an account, the subject, that its password, second factor, keys or provider have changed. */
    public static final String KIND = "sign-in-news";

    /** Job: mail a link to the owner of an account that waits, the subject. */
    public static final String LINK = "opening-link";

    @Inject
    Jobs jobs;

    /** Once it is committed that an account waits, its owner gets a link, if somewhere more than one person stands behind. */
    void waits(UUID account) {
        jobs.enqueue(LINK, account, Lane.INTERACTIVE);
    }

    /** Once what changed is committed, the account's owner is told. */
    public void changed(UUID account) {
        jobs.enqueue(KIND, account, Lane.NORMAL);
    }
}
