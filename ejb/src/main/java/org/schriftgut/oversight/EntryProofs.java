package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.audit.AuditFault;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.audit.EntryProof;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Proofs of single entries: for whoever may see what the entry is about, whose history shows the same. */
@Facade
public class EntryProofs {

    @Inject
    AuditProofs proofs;

    @Inject
    AuditSight sight;

    /**
     * The proof of an entry; empty while no signed head covers it.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for an unknown entry, and for one that is not for the caller's eyes
     */
    public Optional<EntryProof> of(UUID entry) {
        if (sight.shown(List.of(proofs.contentOf(entry))).isEmpty()) {
            throw Problem.notFound(AuditFault.NO_ENTRY);
        }
        return proofs.inclusion(entry);
    }
}
