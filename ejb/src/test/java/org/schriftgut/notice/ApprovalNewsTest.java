package org.schriftgut.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.Paging;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.job.TestJobs;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.rights.Role;

@FacadeTest
class ApprovalNewsTest {

    @Inject
    Notices notices;

    @Inject
    Accounts accounts;

    @Inject
    TestJobs jobs;

    @Test
    void who_may_decide_is_told_once_the_job_has_run(Authority authority) throws Exception {
        var manager = authority.manager();
        var clerk = authority.clerk();
        var wanted = Set.of(Role.CLERK, Role.RECORDS_MANAGER);
        authority.admin().run(() -> accounts.setRoles(clerk.account(), wanted, "Vertretung"));
        assertThat(manager.call(() -> notices.unread())).isZero();

        assertThat(jobs.run(authority.tenant(), Approvals.NEWS)).isEqualTo(1);

        assertThat(manager.call(() -> notices.unread())).isEqualTo(1);
        // whom it concerns hears of it, too
        assertThat(clerk.call(() -> notices.mine(Paging.first(10))).items())
                .extracting(NoticeView::kind)
                .containsExactly(NoticeKind.POWER_ASKED);
    }
}
