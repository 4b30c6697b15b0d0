package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.Role;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.AuditProofs;
import org.schriftgut.audit.EntryProof;
import org.schriftgut.common.Caller;
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

    @Inject
    Access access;

    /**
     * The proof of an entry; empty while no signed head covers it.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for an unknown entry, and for one about something hidden from the caller
     */
    public Optional<EntryProof> of(UUID entry) {
        var about = proofs.objectOf(entry);
        if (!maySee(about)) {
            throw Problem.notFound("Entry");
        }
        return proofs.inclusion(entry);
    }

    private boolean maySee(AuditObject about) {
        return AuditSight.isRecord(about.kind())
                ? !sight.readable(Set.of(about.id())).isEmpty()
                : Caller.current().isSystem() || access.person().has(Role.ADMINISTRATOR);
    }
}
