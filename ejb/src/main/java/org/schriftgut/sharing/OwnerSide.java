package org.schriftgut.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.Documents;
import org.schriftgut.document.VersionView;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.rights.Decision;
import org.schriftgut.rights.ShareRules;
import org.schriftgut.tenant.TenantLife;

/**
 * What is done inside the tenant of the owner for somebody of the guest: called as the system there, which may see everything, so
 * that each method asks the rules itself before anything leaves. Whatever is not covered is not found.
 */
@Facade
class OwnerSide {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    Places places;

    @Inject
    Documents documents;

    @Inject
    DocumentLists lists;

    @Inject
    TenantLife life;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What a visit may see. */
    private record Opened(ShareRow share, PlaceView dossier, Set<UUID> classes, Decision reading) {}

    /** Whether the owner lets anybody in now. */
    boolean letsIn() {
        var standing = life.standing();
        return !standing.isSuspended() && standing.deletion() == null;
    }

    /** The dossier with the places in it that are as open as the dossier. */
    SharedDossier dossier(Visit visit) {
        var opened = open(visit);
        var inside = inside(opened);
        record(Act.SHARED_READ, opened, visit, AuditObject.of("dossier", opened.dossier.id()));
        return new SharedDossier(
                opened.share.view(today()),
                place(opened.dossier),
                inside.stream().skip(1).map(OwnerSide::place).toList(),
                opened.reading);
    }

    /** Documents in those places, changed last first. */
    Page<SharedDocument> documents(Visit visit, Paging paging) {
        var opened = open(visit);
        var found = lists.atPlaces(ids(inside(opened)), opened.classes, paging);
        return Page.of(found.items().stream().map(OwnerSide::document).toList(), found.total(), paging);
    }

    /** The newest version of a part of such a document; noted as read, before its bytes leave. */
    VersionView version(Visit visit, UUID id) {
        var opened = open(visit);
        var version = documents.version(id);
        var document = documents.get(version.document());
        var isCovered = opened.classes.contains(document.accessClass())
                && ids(inside(opened)).contains(document.place())
                && document.parts().stream()
                        .anyMatch(part -> part.current().id().equals(id));
        if (!isCovered) {
            throw Problem.notFound(SharingFault.NO_VERSION);
        }
        record(Act.SHARED_READ, opened, visit, AuditObject.of("document", document.id()));
        return version;
    }

    private Opened open(Visit visit) {
        if (!Caller.current().isSystem()) {
            throw new IllegalStateException("A visit is led by the system");
        }
        var share = entities.find(ShareRow.class, visit.share());
        // asked again here: revoked in this moment, or moved to a circle
        if (share == null
                || !share.owner.equals(Caller.current().tenant())
                || !share.guest.equals(visit.guest())
                || !letsIn()) {
            throw Problem.notFound(SharingFault.NO_SHARE);
        }
        var dossier = dossiers.get(share.dossierId);
        var reading = ShareRules.decide(
                visit.person(), visit.units(), share.terms(), dossier.rule(), dossier.rule(), today());
        if (!reading.allowed()) {
            throw Problem.notFound(SharingFault.NO_SHARE);
        }
        var classes = access.classes(
                rule -> ShareRules.decide(visit.person(), visit.units(), share.terms(), dossier.rule(), rule, today())
                        .allowed());
        return new Opened(share, dossier, classes, reading);
    }

    /** The dossier and what lies in it, each after the place around it; below a place that is not covered nothing is. */
    private List<PlaceView> inside(Opened opened) {
        var seen = new ArrayList<PlaceView>();
        var ids = new HashSet<UUID>();
        for (var place : places.ofDossier(opened.dossier.id(), opened.classes)) {
            if (place.parent() == null || ids.contains(place.parent())) {
                seen.add(place);
                ids.add(place.id());
            }
        }
        return seen;
    }

    private void record(Act act, Opened opened, Visit visit, AuditObject object) {
        var share = opened.share;
        audit.record(
                act,
                new AuditObject(object.kind(), object.id(), share.dossierId),
                Changes.none()
                        .set("share", share.id)
                        .content("authority", null, visit.guestName())
                        .content("unit", null, share.guestUnitName)
                        .personal("reader", null, visit.person().displayName())
                        .personal("readerAccount", null, visit.person().id()));
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }

    private static Set<UUID> ids(List<PlaceView> places) {
        var ids = new HashSet<UUID>();
        places.forEach(place -> ids.add(place.id()));
        return ids;
    }

    private static SharedPlace place(PlaceView place) {
        return new SharedPlace(
                place.id(), place.parent(), place.kind(), place.referenceNumber(), place.details(), place.state());
    }

    private static SharedDocument document(DocumentView document) {
        var main = document.parts().get(0);
        return new SharedDocument(
                document.id(),
                document.place(),
                document.number(),
                document.details(),
                document.parts().stream()
                        .map(part -> new SharedFile(part.equals(main), part.current()))
                        .toList());
    }
}
