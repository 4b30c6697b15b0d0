package org.schriftgut.document;

import static org.schriftgut.document.DocumentState.CANCELLED;
import static org.schriftgut.document.DocumentState.DRAFT;
import static org.schriftgut.document.DocumentState.FILED;
import static org.schriftgut.document.DocumentState.FINAL;

import java.util.EnumSet;
import java.util.Optional;
import org.schriftgut.dossier.LifecycleFault;
import org.schriftgut.dossier.PlaceLifecycle;
import org.schriftgut.dossier.RecordAct;

/**
 * What may be done with a document in which state; what the place around it allows is asked of {@link PlaceLifecycle}. Pure.
 *
 * <p>Source: docs/adr/0013-stubs-not-deletes.md
 */
final class DocumentLifecycle {

    private DocumentLifecycle() {}

    /** Why the act is not possible with a document in this state; empty if it is. */
    static Optional<LifecycleFault> with(DocumentState state, RecordAct act) {
        return states(act).contains(state) ? Optional.empty() : Optional.of(fault(state));
    }

    /** @throws IllegalArgumentException for what is done with places only */
    private static EnumSet<DocumentState> states(RecordAct act) {
        return switch (act) {
            case FILE -> EnumSet.of(DRAFT);
            case ADD_VERSION, FINISH, DISCARD -> EnumSet.of(DRAFT, FILED);
            case CHANGE, MOVE, CANCEL -> EnumSet.of(DRAFT, FILED, FINAL);
            case DECIDE_ACCESS, RESTRICT, LIFT_RESTRICTION, REMOVE, DESTROY, ATTACH_MAIL_PARTS ->
                EnumSet.of(DRAFT, FILED, FINAL, CANCELLED);
            case DERIVE_ACCESS -> EnumSet.allOf(DocumentState.class);
            case FILE_LATE,
                    OPEN_INSIDE,
                    SHARE,
                    REVOKE_SHARE,
                    SUSPEND,
                    RESUME,
                    END_WORK,
                    CLOSE,
                    REOPEN,
                    OFFER,
                    WITHDRAW_OFFER,
                    TRANSFER,
                    REASSIGN -> throw new IllegalArgumentException(act + " is not done with documents");
        };
    }

    private static LifecycleFault fault(DocumentState state) {
        return switch (state) {
            case DRAFT -> LifecycleFault.DOCUMENT_DRAFT;
            case FILED -> LifecycleFault.DOCUMENT_FILED;
            case FINAL -> LifecycleFault.DOCUMENT_FINAL;
            case CANCELLED -> LifecycleFault.DOCUMENT_CANCELLED;
            case REMOVED -> LifecycleFault.DOCUMENT_REMOVED;
            case DESTROYED -> LifecycleFault.DOCUMENT_DESTROYED;
        };
    }
}
