package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.approval.Approvals;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditHeads;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.AuditPeriod;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.SignedHead;
import org.schriftgut.rights.Role;

/** The audit log as a whole, for administrators and records managers: what it promises and how that is proven. */
@Facade
public class AuditDesk {

    private static final String AUDIT_LOG = "auditlog";

    @Inject
    Access access;

    @Inject
    AuditSequencing sequencing;

    @Inject
    Audit audit;

    @Inject
    AuditHeads heads;

    @Inject
    AuditProofs proofs;

    @Inject
    AuditPeriod period;

    @Inject
    Approvals approvals;

    /** Signed heads, the newest first. */
    public Page<SignedHead> heads(Paging paging) {
        requireOverseer();
        return heads.list(paging);
    }

    /**
     * Signs a head now, over everything that is committed: to take along.
     *
     * @throws Problem {@link Kind#UNAVAILABLE} if another node is at the log
     */
    public SignedHead sign() {
        requireOverseer();
        sequencing.run();
        return heads.sign().orElseThrow(() -> new Problem(Kind.UNAVAILABLE, OversightFault.LOG_BEING_WRITTEN));
    }

    /** Signs the head an export ends with, after logging that there is one. */
    SignedHead beginExport(long from) {
        requireOverseer();
        var tenant = Caller.current().tenant();
        audit.record(
                Act.EXPORTED, AuditObject.of(AUDIT_LOG, tenant), Changes.none().set("from", from));
        var head = sign();
        if (from < 0 || from > head.size()) {
            throw new Problem(Kind.INVALID, OversightFault.LOG_RANGE_INVALID, head.size());
        }
        return head;
    }

    /**
     * Proof that the log was only added to between two sizes.
     *
     * @throws Problem {@link Kind#INVALID} for sizes the log never had
     */
    public List<byte[]> consistency(long formerSize, long size) {
        requireOverseer();
        return proofs.consistency(formerSize, size);
    }

    /** Months for which entries of use are kept. */
    public int keptMonths() {
        requireOverseer();
        return period.months();
    }

    /**
     * Sets how long entries of use are kept; takes a second person. What is past the period goes at once, or in the next round.
     *
     * @return the request that has to be approved first; empty if it is done
     * @throws Problem {@link Kind#INVALID} outside the bounds of {@link AuditPeriod}
     */
    public Optional<UUID> keepFor(int months, String reason) {
        access.require(Role.ADMINISTRATOR);
        AuditPeriod.check(months);
        var request = approvals.passOrAsk(AuditPeriodAct.KIND, Map.of(AuditPeriodAct.MONTHS, months), reason);
        if (request.isEmpty()) {
            period.set(months);
            period.purge();
        }
        return request;
    }

    private void requireOverseer() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }
}
