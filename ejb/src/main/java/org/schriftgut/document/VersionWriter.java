package org.schriftgut.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Provenance;
import org.schriftgut.inspection.Inspection;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.storage.ContentRole;
import org.schriftgut.storage.Storage;

/** Writes one version of a part out of staged content, and asks what it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VersionWriter {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Storage storage;

    @Inject
    Inspection inspection;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** What a new version is made of. */
    record NewVersion(UUID staged, String fileName, String comment, Provenance provenance, UUID createdBy) {}

    DocumentVersion write(DocumentPart part, NewVersion wanted) {
        var version = new DocumentVersion(ids.next());
        var content = storage.claim(wanted.staged(), ContentRole.CONTENT, version.id());
        version.documentId = part.documentId;
        version.partId = part.id();
        version.number = nextNumber(part);
        version.blobId = content.id();
        version.fileName = DisplayText.fileName(wanted.fileName());
        inspection.requireWanted(version.fileName, content.shows());
        version.mediaType = MediaTypes.guess(version.fileName);
        version.sizeBytes = content.sizeBytes();
        version.sha256 = content.sha256();
        version.comment = DisplayText.optional("comment", wanted.comment(), 1000);
        version.provenance = Provenance.orNone(wanted.provenance());
        version.createdBy = wanted.createdBy();
        version.createdAt = clock.instant();
        entities.persist(version);
        jobs.enqueue(Documents.READ_CONTENT, version.id(), Lane.NORMAL);
        return version;
    }

    /** The document is locked by the caller, so no other version takes the number. */
    private int nextNumber(DocumentPart part) {
        return entities.createQuery(
                        "select coalesce(max(v.number), 0) + 1 from DocumentVersion v where v.partId = :part",
                        Integer.class)
                .setParameter("part", part.id())
                .getSingleResult();
    }
}
