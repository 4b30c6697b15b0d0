package org.schriftgut.dossier;

import java.util.List;
import org.schriftgut.common.Code;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Why the state of a record does not allow an act; all but those of documents name the place they are about. */
public enum LifecycleFault implements Code {
    PLACE_OPEN(String.class),
    PLACE_SUSPENDED(String.class),
    PLACE_WORK_ENDED(String.class),
    PLACE_CLOSED(String.class),
    PLACE_OFFERED(String.class),
    PLACE_TRANSFERRED(String.class),
    PLACE_DESTROYED(String.class),
    PLACE_CANCELLED(String.class),
    DOCUMENT_DRAFT,
    DOCUMENT_FILED,
    DOCUMENT_FINAL,
    DOCUMENT_CANCELLED,
    DOCUMENT_REMOVED,
    DOCUMENT_DESTROYED,
    INBOX_STAYS_OPEN(String.class),
    ONLY_OF_DOSSIERS(String.class),
    ONLY_IN_INBOX(String.class),
    RESTRICTED,
    DAY_AHEAD,
    /** Something in it is not settled; the findings say what. */
    NOT_READY(String.class),
    /** Something forbids that it goes; the findings say what. */
    NOT_TO_GO(String.class),
    /** Somebody who must be asked did not answer: the record, and the key of who. */
    NOT_ASKED(String.class, String.class);

    private final List<Class<?>> args;

    LifecycleFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }

    static LifecycleFault of(PlaceState state) {
        return valueOf("PLACE_" + state);
    }

    /** The refusal about a document, or about the place of this reference. */
    public Problem about(String reference) {
        return args.isEmpty() ? new Problem(Kind.WRONG_STATE, this) : new Problem(Kind.WRONG_STATE, this, reference);
    }

    /** The same with what it is made of. */
    Problem about(String reference, List<Finding> findings) {
        return Problem.of(Kind.WRONG_STATE, findings, this, reference);
    }
}
