package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Provenance;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;

/** Files what was inside an e-mail as parts of the same document, once per version. */
@Facade
class MailAttachments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    Documents documents;

    @Inject
    VersionWriter versions;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    /**
     * An attachment whose bytes are staged, or one that stays inside the mail.
     *
     * @param withheld why it is not taken in; null where it is
     */
    record Attachment(UUID staged, String name, UnsafeContent.Reason withheld) {}

    boolean areFiled(UUID version) {
        return !entities.createQuery("select p.id from DocumentPart p where p.fromVersion = :version", UUID.class)
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Files all attachments of a mail and takes over its header, in one transaction; a second call does nothing. */
    void file(UUID versionId, List<Attachment> attachments, DocumentDetails header) {
        var version = rows.readableVersion(versionId);
        var document = rows.writable(version.documentId, RecordAct.ATTACH_MAIL_PARTS);
        if (areFiled(versionId)) {
            return;
        }
        var ordinal = entities.createQuery(
                        "select max(p.ordinal) from DocumentPart p where p.documentId = :id", Integer.class)
                .setParameter("id", document.id())
                .getSingleResult();
        for (var attachment : attachments) {
            if (attachment.withheld() != null) {
                audit.record(
                        Act.ATTACHMENT_WITHHELD,
                        Documents.object(document),
                        Changes.none()
                                .content("file", null, DisplayText.fileName(attachment.name()))
                                .set("reason", attachment.withheld()));
                continue;
            }
            ordinal++;
            var part = new DocumentPart(ids.next(), document.id(), PartKind.ATTACHMENT, ordinal, versionId);
            entities.persist(part);
            entities.flush();
            var filed = versions.write(
                    part,
                    new VersionWriter.NewVersion(
                            attachment.staged(), attachment.name(), null, Provenance.NONE, version.createdBy));
            audit.record(
                    Act.ATTACHMENT_ADDED,
                    Documents.object(document),
                    Changes.none()
                            .content("file", null, filed.fileName)
                            .content("sha256", null, filed.view().sha256()));
        }
        documents.fillFromHeader(document.id(), header);
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(document.id()), Lane.NORMAL);
    }
}
