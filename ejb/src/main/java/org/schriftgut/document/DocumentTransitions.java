package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Moves documents from state to state. What is filed stays: a wrong one is cancelled, never taken away (R035). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DocumentTransitions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    Audit audit;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Locks the newest version as the last one (R027). */
    void finish(UUID id) {
        var document = rows.writable(id, RecordAct.FINISH);
        document.finalAt = clock.instant();
        document.finalBy = Caller.current().account();
        enter(document, DocumentState.FINAL, null);
    }

    /** Storno, with a reason. */
    void cancel(UUID id, String reason) {
        var why = DisplayText.required("reason", reason, 2000);
        var document = rows.writable(id, RecordAct.CANCEL);
        document.cancelledAt = clock.instant();
        document.cancelledBy = Caller.current().account();
        document.cancelReason = why;
        enter(document, DocumentState.CANCELLED, why);
    }

    private void enter(DocumentRecord document, DocumentState after, String reason) {
        var before = document.state;
        document.state = after;
        document.changedAt = clock.instant();
        entities.flush();
        audit.record(
                Act.CHANGED,
                Documents.object(document),
                Changes.none().changed("state", before, after).content("reason", null, reason));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(document.id()), Lane.INTERACTIVE);
    }
}
