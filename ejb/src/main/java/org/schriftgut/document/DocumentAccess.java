package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessSettings;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.access.StaleScopes;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

/**
 * Decides who may do what with single documents: narrower than the place around them, never wider.
 *
 * <p>A document is shown with its number and the place it lies at; who may not see the place gets it as a participant of the
 * case, not on its own. Holds at once, for search too.
 */
@Facade
public class DocumentAccess {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    Places places;

    @Inject
    Access access;

    @Inject
    AccessSettings settings;

    @Inject
    StaleScopes stale;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Decides for a document.
     *
     * @param wanted {@link AccessSetting#INHERITED} takes an own decision back
     * @param protection null leaves the marks as they are
     * @param readVersion the version the caller read last
     * @throws Problem {@link Kind#FORBIDDEN} without the right to manage, or for something wider than the place allows
     */
    public DocumentView change(UUID id, AccessSetting wanted, Protection protection, long readVersion) {
        // the places first, as a change of access around it does: the other order may end in a deadlock
        var above = places.lockAround(rows.readable(id).placeId);
        var document = rows.writable(id, RecordAct.DECIDE_ACCESS);
        if (document.version != readVersion) {
            throw new Problem(Kind.STALE, DocumentFault.CHANGED, document.version);
        }
        settings.check(wanted);
        var before = OwnAccess.setting(document.own);
        var marksBefore = OwnAccess.protection(document.own);
        var marks = protection == null ? marksBefore : protection;
        if (before.equals(wanted) && marksBefore.equals(marks)) {
            return rows.view(document);
        }
        settings.checkGrade(marks.secrecy());
        var rule = above.inside(wanted, marks.secrecy());
        settings.checkManageable(rule);
        if (!wanted.isInherited()) {
            settings.checkNotWider(above, rule);
        }
        document.own = OwnAccess.of(wanted, marks);
        document.accessClassId = access.classOf(rule);
        document.changedAt = clock.instant();
        entities.flush();
        // an inbox has no dossier; its documents are their own scope there
        var scope = document.dossierId == null ? document.placeId : document.dossierId;
        stale.mark(scope);
        jobs.enqueue(IndexWork.DOSSIER, scope, Lane.NORMAL);
        audit.record(
                Act.ACCESS_CHANGED,
                Documents.object(document),
                settings.changes(before, wanted)
                        .changed("secrecyGrade", marksBefore.secrecy(), marks.secrecy())
                        .changed("protectionNeed", marksBefore.need(), marks.need())
                        .changed("privacyLevel", marksBefore.privacy(), marks.privacy()));
        return rows.view(document);
    }
}
