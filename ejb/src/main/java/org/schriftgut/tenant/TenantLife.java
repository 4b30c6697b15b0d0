package org.schriftgut.tenant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * Suspension and the request for deletion of the caller's tenant (R096). Who may is decided above: the operator suspends,
 * administrators ask for the deletion. Nothing here erases anything.
 */
@Facade
public class TenantLife {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** How the caller's tenant stands. */
    public TenantStanding standing() {
        return find(LockModeType.NONE).standing(clock.instant());
    }

    /**
     * Lets nobody in whose tenant is suspended.
     *
     * @throws Problem {@link Kind#SUSPENDED}
     */
    public void requireRunning() {
        var isSuspended = !entities.createNativeQuery("select 1 from tenant where suspended_at is not null")
                .getResultList()
                .isEmpty();
        if (isSuspended) {
            throw new Problem(Kind.SUSPENDED, TenantFault.SUSPENDED);
        }
    }

    /** Closes the tenant: nobody signs in, no session and no token holds, no job begins until it is lifted. */
    public void suspend(String reason) {
        var tenant = find(LockModeType.PESSIMISTIC_WRITE);
        if (tenant.suspendedAt != null) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.SUSPENDED_ALREADY);
        }
        tenant.suspensionReason = DisplayText.required("reason", reason, 2000);
        tenant.suspendedAt = clock.instant();
        record(Act.SUSPENDED, Changes.none().content("reason", null, tenant.suspensionReason));
    }

    /** Opens it again: sessions that have not ended by time hold again, and jobs go on. */
    public void lift() {
        var tenant = find(LockModeType.PESSIMISTIC_WRITE);
        if (tenant.suspendedAt == null) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.NOT_SUSPENDED);
        }
        record(Act.SUSPENSION_LIFTED, Changes.none().set("since", tenant.suspendedAt));
        tenant.suspendedAt = null;
        tenant.suspensionReason = null;
    }

    /**
     * Notes that the deletion was asked for and confirmed.
     *
     * @param waiting for how long it may be withdrawn
     */
    public TenantDeletion confirmDeletion(String reason, Duration waiting) {
        var tenant = find(LockModeType.PESSIMISTIC_WRITE);
        if (tenant.deletionId != null) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.DELETION_ASKED);
        }
        tenant.deletionId = ids.next();
        tenant.deletionReason = DisplayText.required("reason", reason, 2000);
        tenant.deletionAskedAt = clock.instant();
        tenant.deletionDueAt = tenant.deletionAskedAt.plus(waiting);
        record(
                Act.DELETION_CONFIRMED,
                Changes.none().content("reason", null, tenant.deletionReason).set("due", tenant.deletionDueAt));
        return tenant.standing(clock.instant()).deletion();
    }

    /**
     * Takes the request back.
     *
     * @throws Problem {@link Kind#WRONG_STATE} if there is none, or the waiting time is over
     */
    public void withdrawDeletion() {
        var tenant = find(LockModeType.PESSIMISTIC_WRITE);
        var deletion = tenant.standing(clock.instant()).deletion();
        if (deletion == null) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.DELETION_NOT_ASKED);
        }
        if (deletion.due()) {
            throw new Problem(Kind.WRONG_STATE, TenantFault.DELETION_DUE);
        }
        tenant.deletionId = null;
        tenant.deletionReason = null;
        tenant.deletionAskedAt = null;
        tenant.deletionDueAt = null;
        record(Act.DELETION_WITHDRAWN, Changes.none().set("asked", deletion.askedAt()));
    }

    private TenantRecord find(LockModeType lock) {
        var tenant = entities.find(TenantRecord.class, Caller.current().tenant(), lock);
        if (tenant == null) {
            throw Problem.notFound(TenantFault.NO_TENANT);
        }
        return tenant;
    }

    private void record(Act act, Changes changes) {
        audit.record(act, AuditObject.of("tenant", Caller.current().tenant()), changes);
    }
}
