package org.schriftgut.authority;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.approval.Approvals;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Setting;
import org.schriftgut.notice.NoticeKind;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Staff;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.TenantDeletion;
import org.schriftgut.tenant.TenantFault;
import org.schriftgut.tenant.TenantLife;
import org.schriftgut.tenant.Tenants;

/**
 * The request to delete the caller's tenant: asked for by an administrator, confirmed by a second person, withdrawn by any
 * administrator until the waiting time is over. From then on the operator sees that it is due; nothing is erased here.
 */
@Facade
public class Deletions {

    private static final String OBJECT = "tenant";

    @Inject
    Access access;

    @Inject
    Staff staff;

    @Inject
    Approvals approvals;

    @Inject
    Notices notices;

    @Inject
    TenantLife life;

    @Inject
    Tenants tenants;

    @Inject
    Ids ids;

    private final int waitingDays = (int) Setting.number("SCHRIFTGUT_TENANT_DELETION_DAYS", 30, 1, 3650);

    /** The request that stands, for administrators. */
    public Optional<TenantDeletion> current() {
        access.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(life.standing().deletion());
    }

    /** How many days a request waits until it is due. */
    public int waitingDays() {
        return waitingDays;
    }

    /**
     * Asks for the deletion.
     *
     * @return the request for a second person; empty if it was approved and the waiting time runs
     * @throws Problem {@link Kind#WRONG_STATE} if it was asked for already
     */
    public Optional<UUID> ask(String reason) {
        access.require(Role.ADMINISTRATOR);
        var why = DisplayText.required("reason", reason, 2000);
        if (life.standing().deletion() != null) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.DELETION_ASKED);
        }
        var content = Map.of(
                DeletionAct.TENANT,
                tenants.current().key(),
                DeletionAct.REASON,
                why,
                DeletionAct.WAITING_DAYS,
                waitingDays);
        var request = approvals.passOrAsk(DeletionAct.KIND, content, why);
        if (request.isEmpty()) {
            var deletion = life.confirmDeletion(why, Duration.ofDays(waitingDays));
            tell(NoticeKind.TENANT_DELETION_ASKED, deletion.id());
        }
        return request;
    }

    /** @throws Problem {@link Kind#WRONG_STATE} if there is none, or the waiting time is over */
    public void withdraw() {
        access.require(Role.ADMINISTRATOR);
        life.withdrawDeletion();
        tell(NoticeKind.TENANT_DELETION_WITHDRAWN, ids.next());
    }

    private void tell(NoticeKind kind, UUID cause) {
        var administrators = staff.holders(Role.ADMINISTRATOR);
        notices.send(administrators, kind, OBJECT, tenants.current().id(), cause);
    }
}
