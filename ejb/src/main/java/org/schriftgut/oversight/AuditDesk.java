package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import org.schriftgut.access.Access;
import org.schriftgut.access.Role;
import org.schriftgut.audit.AuditHeads;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.evidence.SignedHead;

/** The audit log as a whole, for administrators and records managers: what it promises and how that is proven. */
@Facade
public class AuditDesk {

    @Inject
    Access access;

    @Inject
    AuditSequencing sequencing;

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
