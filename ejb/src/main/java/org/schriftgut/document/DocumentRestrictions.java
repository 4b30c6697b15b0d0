package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.common.Facade;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.dossier.RestrictionRows;
import org.schriftgut.dossier.RestrictionView;

/** Restriction of processing on single documents (GDPR, article 18), by those who manage them. */
@Facade
public class DocumentRestrictions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    Places places;

    @Inject
    RestrictionRows restrictions;

    @Inject
    Access access;

    public RestrictionView set(UUID id, String reason) {
        var document = manageable(id, RecordAct.RESTRICT);
        document.restrictionId = restrictions.set(document.restrictionId, Documents.object(document), reason);
        entities.flush();
        return restrictions.view(document.restrictionId);
    }

    /** Lifts the mark that was set on this document. What is around it may still cover it. */
    public void lift(UUID id, String reason) {
        var document = manageable(id, RecordAct.LIFT_RESTRICTION);
        restrictions.lift(document.restrictionId, Documents.object(document), reason);
        document.restrictionId = places.restrictionOf(document.placeId);
        entities.flush();
    }

    /** The mark a document is under. @throws org.schriftgut.common.Problem not found if there is none */
    public RestrictionView get(UUID id) {
        return restrictions.view(rows.readable(id).restrictionId);
    }

    private DocumentRecord manageable(UUID id, RecordAct act) {
        // the places first, as a change of access around it does
        places.lockAround(rows.readable(id).placeId);
        return rows.writable(id, act);
    }
}
