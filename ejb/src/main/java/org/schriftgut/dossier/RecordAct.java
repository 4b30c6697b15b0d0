package org.schriftgut.dossier;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.schriftgut.rights.Right;

/**
 * All that is done with places and documents, by people and by the system. Each write names its act where it locks the row, and
 * {@link PlaceLifecycle} says in which states it is possible.
 */
public enum RecordAct {
    /** Change the metadata. */
    CHANGE(Right.WRITE),
    /** File a document at a place; of a draft: make it a filed document. */
    FILE(Right.CREATE),
    /** Nachtrag: file into what is closed, which starts no new period. */
    FILE_LATE(Right.REOPEN),
    ADD_VERSION(Right.WRITE),
    /** Open a case, or what else a place is divided into. */
    OPEN_INSIDE(Right.CREATE),
    MOVE(Right.MOVE),
    /** Make a document final: no version comes after. */
    FINISH(Right.WRITE),
    DECIDE_ACCESS(Right.MANAGE),
    /** Restrict processing (GDPR, article 18). */
    RESTRICT(Right.MANAGE),
    LIFT_RESTRICTION(Right.MANAGE),
    /** Open a dossier to another authority. */
    SHARE(Right.MANAGE),
    REVOKE_SHARE(Right.MANAGE),
    SUSPEND(Right.WRITE),
    /** Take up work again on what is suspended or settled. */
    RESUME(Right.WRITE),
    /** Bearbeitungsende. */
    END_WORK(Right.WRITE),
    /** z. d. A. */
    CLOSE(Right.CLOSE),
    /** Wiederaufnahme: the period starts anew. */
    REOPEN(Right.REOPEN),
    /** Storno: what was opened or filed by mistake. */
    CANCEL(Right.WRITE),
    /** Offer to the archive. */
    OFFER(Right.PROPOSE_DELETION),
    WITHDRAW_OFFER(Right.PROPOSE_DELETION),
    TRANSFER(Right.PROPOSE_DELETION),
    /** Take one document out of a file by law. */
    REMOVE(Right.PROPOSE_DELETION),
    DESTROY(Right.PROPOSE_DELETION),
    /** Not a record: only what still lies in an inbox is thrown away (R034). */
    DISCARD(Right.WRITE),

    /** By the system: parts of a mail that was filed before. */
    ATTACH_MAIL_PARTS(null),
    /** By the system: who sees it follows from what was decided elsewhere. */
    DERIVE_ACCESS(null),
    /** By the system: another unit keeps the dossier. */
    REASSIGN(null);

    private static final Set<RecordAct> OF_DOCUMENTS = Set.of(
            CHANGE,
            FILE,
            ADD_VERSION,
            MOVE,
            FINISH,
            DECIDE_ACCESS,
            RESTRICT,
            LIFT_RESTRICTION,
            CANCEL,
            REMOVE,
            DESTROY,
            DISCARD,
            ATTACH_MAIL_PARTS,
            DERIVE_ACCESS);

    private final Right right;

    RecordAct(Right right) {
        this.right = right;
    }

    /** What a person needs for it; null for what only the system does. */
    public Right right() {
        return right;
    }

    /** Whether it follows from something that was decided before, and nobody is asked. */
    public boolean isOfSystem() {
        return right == null;
    }

    /** Whether it is also done with a document, or only with what holds documents. */
    public boolean isForDocuments() {
        return OF_DOCUMENTS.contains(this);
    }

    /** Whether a restriction of processing stops it. The system goes on with what it has to, and less is always possible. */
    public boolean stopsAtRestriction() {
        return !isOfSystem() && this != RESTRICT && this != LIFT_RESTRICTION && this != REVOKE_SHARE;
    }

    /** The acts of people that need one of these rights. */
    public static Set<RecordAct> needing(Set<Right> rights) {
        return Arrays.stream(values())
                .filter(act -> act.right != null && rights.contains(act.right))
                .collect(Collectors.toUnmodifiableSet());
    }
}
