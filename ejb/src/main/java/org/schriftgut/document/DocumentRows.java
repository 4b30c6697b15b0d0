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
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;
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

    DocumentRecord readable(UUID id) {
        var document = id == null ? null : entities.find(DocumentRecord.class, id);
        if (document == null || !isReadable(document)) {
            throw Problem.notFound(DocumentFault.NO_DOCUMENT);
        }
        return document;
    }

    private boolean isReadable(DocumentRecord document) {
        return access.mayRead(document.accessClassId);
    }

    /** A document the caller may see and change, locked against others until the transaction ends. */
    DocumentRecord writable(UUID id) {
        return writable(id, Right.WRITE);
    }

    DocumentRecord writable(UUID id, Right right) {
        var document = readable(id);
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        if (!isReadable(document)) {
            throw Problem.notFound(DocumentFault.NO_DOCUMENT);
        }
        access.require(right, document.accessClassId);
        RestrictionRows.refuse(document.restrictionId, DocumentFault.RESTRICTED);
        return document;
    }

    DocumentVersion readableVersion(UUID id) {
        var version = id == null ? null : entities.find(DocumentVersion.class, id);
        // one answer for both: another word would tell that a hidden one is there
        if (version == null || !isReadable(entities.find(DocumentRecord.class, version.documentId))) {
            throw Problem.notFound(DocumentFault.NO_VERSION);
        }
        return version;
    }

    DocumentView view(DocumentRecord document) {
        return views(List.of(document), true).get(0);
    }

    /** Views of many documents with four statements in all. */
    List<DocumentView> views(List<DocumentRecord> documents, boolean allVersions) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var ids = documents.stream().map(DocumentRecord::id).toList();
        var parts = partsOf(ids, allVersions);
        var decided = new HashMap<UUID, Set<Right>>();
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
                        d.restrictionId,
                        decided.computeIfAbsent(d.accessClassId, this::rights).contains(Right.MANAGE),
                        d.restrictionId == null && decided.get(d.accessClassId).contains(Right.WRITE),
                        d.restrictionId == null && decided.get(d.accessClassId).contains(Right.MANAGE),
                        Provenance.orNone(d.provenance),
                        d.createdBy,
                        d.createdAt,
                        d.changedAt,
                        d.version))
                .toList();
    }

    private Set<Right> rights(UUID accessClass) {
        return access.allowed(SHOWN, accessClass, false);
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
