package org.schriftgut.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.access.Access;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;
import org.schriftgut.job.TestJobs;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.NoticeView;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.AccountChange;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;

/** Who agrees before somebody reads more, and who is told of it. */
@FacadeTest
class AccountOpeningTest {

    private static final String PASSWORD = "ein-kennwort-von-oben";

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Approvals approvals;

    @Inject
    Access access;

    @Inject
    Groups groups;

    @Inject
    Documents documents;

    @Inject
    EntryAccesses entries;

    @Inject
    FilePlans plans;

    @Inject
    Notices notices;

    @Inject
    TestJobs jobs;

    @Test
    void before_a_record_is_filed_people_are_set_up_at_once(Authority authority) {
        var change = create(authority, "erste", Role.CLERK, Role.REGISTRAR);

        assertThat(change.waitsFor()).isNull();
        assertThat(change.account().waits()).isFalse();
        assertThat(change.account().roles()).containsExactlyInAnyOrder(Role.CLERK, Role.REGISTRAR);
    }

    @Test
    void a_new_clerk_reads_once_the_lead_of_the_unit_has_agreed(Authority authority) {
        file(authority);
        var lead = authority.lead();

        var change = create(authority, "neu", Role.CLERK);
        var newcomer = new Caller(authority.tenant(), change.account().id());

        assertThat(change.account().waits()).isTrue();
        assertThat(newcomer.call(() -> access.person()).roles()).isEmpty();
        assertThat(newcomer.call(() -> access.readableClasses())).isEmpty();

        approve(lead, change.waitsFor());

        assertThat(newcomer.call(() -> access.person()).roles()).containsExactly(Role.CLERK);
        assertThat(newcomer.call(() -> access.readableClasses())).isNotEmpty();
    }

    @Test
    void a_lead_elsewhere_agrees_to_nobody(Authority authority) {
        file(authority);
        var elsewhere = authority.person("leitung20", "20", Role.DEPARTMENT_LEAD);

        var request = create(authority, "neu", Role.CLERK).waitsFor();

        assertThatThrownBy(() -> approve(elsewhere, request)).isInstanceOf(Problem.class);
    }

    @Test
    void a_role_above_clerk_is_given_by_two_and_lets_a_new_account_read(Authority authority) {
        file(authority);

        var change = create(authority, "neu", Role.CLERK, Role.DEPARTMENT_LEAD);

        assertThat(change.account().roles()).containsExactly(Role.CLERK);
        assertThatThrownBy(() -> approve(authority.lead(), change.waitsFor())).isInstanceOf(Problem.class);
        approve(authority.manager(), change.waitsFor());
        var account = authority.admin().call(() -> accounts.get(change.account().id()));
        assertThat(account.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.DEPARTMENT_LEAD);
        assertThat(account.waits()).isFalse();
    }

    @Test
    void a_second_password_is_another_request(Authority authority) {
        file(authority);
        var clerk = authority.clerk().account();
        var first = authority
                .admin()
                .call(() -> accounts.setPassword(clerk, PASSWORD, null))
                .waitsFor();
        approve(authority.lead(), first);

        var second = authority.admin().call(() -> accounts.setPassword(clerk, PASSWORD, null));

        assertThat(second.account().waits()).isTrue();
        assertThat(second.waitsFor()).isNotEqualTo(first);
    }

    @Test
    void somebody_is_moved_when_the_new_units_lead_agrees(Authority authority) {
        file(authority);
        var lead = authority.person("leitung20", "20", Role.DEPARTMENT_LEAD);
        var clerk = authority.admin().call(() -> accounts.get(authority.clerk().account()));
        var wanted = new ChangeAccount(
                clerk.id(), clerk.displayName(), clerk.email(), authority.unit("20"), clerk.version());

        var change = authority.admin().call(() -> accounts.change(wanted));
        assertThat(change.account().unit()).isEqualTo(authority.unit("10"));
        assertThatThrownBy(() -> approve(authority.lead(), change.waitsFor())).isInstanceOf(Problem.class);
        approve(lead, change.waitsFor());

        assertThat(authority.admin().call(() -> accounts.get(clerk.id())).unit())
                .isEqualTo(authority.unit("20"));
    }

    @Test
    void of_a_closed_circle_its_own_members_decide_and_hear(Authority authority) throws Exception {
        var member = authority.clerk();
        var newcomer = authority.otherClerk();
        var privacy = authority.person("datenschutz", "0", Role.PRIVACY_OFFICER);
        var circle = authority.admin().call(() -> groups.create("Kreis", Set.of(member.account())));
        circle(authority, circle.id());
        file(authority);

        var change = authority
                .admin()
                .call(() ->
                        groups.setMembers(circle.id(), Set.of(member.account(), newcomer.account()), circle.version()));
        jobs.run(authority.tenant(), Approvals.NEWS);

        assertThat(change.group().members()).containsExactly(member.account());
        assertThatThrownBy(() -> approve(authority.manager(), change.waitsFor()))
                .isInstanceOf(Problem.class);
        assertThat(told(member)).contains(NoticeKind.APPROVAL_ASKED);
        assertThat(told(newcomer)).contains(NoticeKind.POWER_ASKED);
        assertThat(told(privacy)).contains(NoticeKind.POWER_ASKED);
        approve(member, change.waitsFor());
        jobs.run(authority.tenant(), Approvals.NEWS);
        assertThat(told(privacy)).contains(NoticeKind.POWER_DONE);
        assertThat(authority.admin().call(() -> groups.get(circle.id())).members())
                .contains(newcomer.account());
    }

    private List<NoticeKind> told(Caller person) {
        return person.call(() -> notices.mine(Paging.first(50))).items().stream()
                .map(NoticeView::kind)
                .toList();
    }

    private void circle(Authority authority, UUID group) {
        var entry = authority.entry("11");
        var lead = new Grant(
                Grant.Kind.PERSON,
                authority.lead().account(),
                Set.of(Right.READ, Right.CREATE, Right.WRITE, Right.MANAGE));
        var members = new Grant(Grant.Kind.GROUP, group, Set.of(Right.READ));
        var setting = AccessSetting.of(AccessDefinition.CLOSED_CIRCLE, null, List.of(lead, members));
        authority
                .manager()
                .run(() -> entries.change(entry, setting, plans.get(entry).version()));
    }

    private void file(Authority authority) {
        for (var entry : List.of("10", "11")) {
            var lead = authority.lead();
            var place = authority.dossier(lead, entry, "Gaststätte").id();
            var staged = authority.staged(lead, "Antrag");
            lead.run(() -> documents.file(
                    new FileDocument(place, staged, "Antrag.txt", DocumentDetails.none(), null, null, null)));
        }
        authority.manager();
    }

    private AccountChange create(Authority authority, String login, Role... roles) {
        var wanted = new CreateAccount(login, login, PASSWORD, authority.unit("10"), Set.of(roles));
        return authority.admin().call(() -> people.create(wanted));
    }

    private void approve(Caller by, UUID request) {
        by.run(() -> approvals.approve(request, approvals.get(request).hash(), null));
    }
}
