package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.access.Uses;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.dossier.RestrictionRows;
import org.schriftgut.rights.Right;

/** Reads documents with the checks that every act shares, and puts their views together. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DocumentRows {

    /** What a view tells about: whether the caller may do it. */
    private static final Set<Right> SHOWN = Set.of(Right.WRITE, Right.MANAGE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Uses uses;

    @Inject
    Places places;

    DocumentRecord readable(UUID id) {
        var document = id == null ? null : entities.find(DocumentRecord.class, id);
        if (document == null || !isReadable(document)) {
            uses.refused();
            throw Problem.notFound(DocumentFault.NO_DOCUMENT);
        }
        return document;
    }

    private boolean isReadable(DocumentRecord document) {
        return access.mayRead(document.accessClassId);
    }

    /**
     * A document the caller may see and do this with, locked against others until the transaction ends, after what is around
     * it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}, {@link Kind#FORBIDDEN}, {@link Kind#WRONG_STATE} if its state or that of its place
     *     does not allow it, {@link Kind#STALE} if it was just moved
     */
    DocumentRecord writable(UUID id, RecordAct act) {
        var document = readable(id);
        var place = document.placeId;
        var around = places.hold(place);
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        if (!isReadable(document)) {
            throw Problem.notFound(DocumentFault.NO_DOCUMENT);
        }
        if (!document.placeId.equals(place)) {
            throw new Problem(Kind.STALE, DocumentFault.CHANGED, document.version);
        }
        if (!act.isOfSystem()) {
            access.require(act.right(), document.accessClassId);
        }
        if (act.stopsAtRestriction()) {
            RestrictionRows.refuse(document.restrictionId, DocumentFault.RESTRICTED);
        }
        around.require(act);
        DocumentLifecycle.with(document.state, act).ifPresent(fault -> {
            throw fault.about(null);
        });
        return document;
    }

    DocumentVersion readableVersion(UUID id) {
        var version = id == null ? null : entities.find(DocumentVersion.class, id);
        // one answer for both: another word would tell that a hidden one is there
        if (version == null || !isReadable(entities.find(DocumentRecord.class, version.documentId))) {
            uses.refused();
            throw Problem.notFound(DocumentFault.NO_VERSION);
        }
        return version;
    }

    DocumentView view(DocumentRecord document) {
        return views(List.of(document), true).get(0);
    }

    /** Views of many documents with five statements in all. */
    List<DocumentView> views(List<DocumentRecord> documents, boolean allVersions) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var ids = documents.stream().map(DocumentRecord::id).toList();
        var parts = partsOf(ids, allVersions);
        var around = places.standings(
                documents.stream().map(d -> d.placeId).distinct().toList());
        var decided = new HashMap<UUID, Set<RecordAct>>();
        return documents.stream()
                .map(d -> new DocumentView(
                        d.id(),
                        d.placeId,
                        d.dossierId,
                        d.accessClassId,
                        d.number,
                        d.details(),
                        parts.get(d.id()),
                        OwnAccess.setting(d.own),
                        OwnAccess.protection(d.own),
                        d.state,
                        d.restrictionId,
                        possible(d, around.get(d.placeId), decided.computeIfAbsent(d.accessClassId, this::acts)),
                        !around.get(d.placeId).state().isLive(),
                        Provenance.orNone(d.provenance),
                        d.createdBy,
                        d.createdAt,
                        d.changedAt,
                        d.version))
                .toList();
    }

    /** What the caller may do with documents of a class where nothing hinders it. */
    private Set<RecordAct> acts(UUID accessClass) {
        return RecordAct.needing(access.allowed(SHOWN, accessClass, false)).stream()
                .filter(RecordAct::isForDocuments)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<RecordAct> possible(DocumentRecord document, Places.Standing around, Set<RecordAct> acts) {
        return acts.stream()
                .filter(act -> document.restrictionId == null || !act.stopsAtRestriction())
                .filter(around::allows)
                .filter(act -> DocumentLifecycle.with(document.state, act).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Parts before versions: a part that is filed between the two statements is not seen without its version. */
    private Map<UUID, List<PartView>> partsOf(Collection<UUID> documents, boolean allVersions) {
        var rows = entities.createQuery(
                        "select p from DocumentPart p where p.documentId in :ids order by p.ordinal",
                        DocumentPart.class)
                .setParameter("ids", documents)
                .getResultList();
        var newestOnly = " and v.number = (select max(n.number) from DocumentVersion n where n.partId = v.partId)";
        Map<UUID, List<VersionView>> versions = entities
                .createQuery(
                        "select v from DocumentVersion v where v.documentId in :ids" + (allVersions ? "" : newestOnly)
                                + " order by v.number desc",
                        DocumentVersion.class)
                .setParameter("ids", documents)
                .getResultList()
                .stream()
                .map(DocumentVersion::view)
                .collect(Collectors.groupingBy(VersionView::part));
        var parts = new HashMap<UUID, List<PartView>>();
        rows.forEach(p -> parts.computeIfAbsent(p.documentId, d -> new ArrayList<>())
                .add(new PartView(p.id(), p.kind, p.ordinal, p.fromVersion, versions.get(p.id()))));
        return parts;
    }
}
