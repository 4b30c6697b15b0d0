package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.access.Access;
import org.schriftgut.access.Role;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditHeads;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.SignedHead;

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
        return heads.sign()
                .orElseThrow(() -> new Problem(Kind.UNAVAILABLE, "The log is being written; try again at once"));
    }

    /** Signs the head an export ends with, after logging that there is one. */
    SignedHead beginExport(long from) {
        requireOverseer();
        var tenant = Caller.current().tenant();
        audit.record(
                Act.EXPORTED, AuditObject.of(AUDIT_LOG, tenant), Changes.none().set("from", from));
        var head = sign();
        if (from < 0 || from > head.size()) {
            throw new Problem(Kind.INVALID, "The log begins with entry 0 and has " + head.size() + " entries");
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

    private void requireOverseer() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }
}
