package org.schriftgut.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.IdempotencyKeys;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Provenance;
import org.schriftgut.dossier.IndexWork;
import org.schriftgut.dossier.Numbers;
import org.schriftgut.dossier.Places;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.identifier.IdentifierKind;
import org.schriftgut.identifier.Identifiers;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.rights.Role;

/** Documents: filing, new versions, metadata. */
@Facade
public class Documents {

    /** Job: find out what a version is, and file the attachments of an e-mail; the subject is the version's id. */
    public static final String READ_CONTENT = "read-content";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRows rows;

    @Inject
    VersionWriter versions;

    @Inject
    Places places;

    @Inject
    Numbers numbers;

    @Inject
    Access access;

    @Inject
    IdempotencyKeys idempotency;

    @Inject
    Identifiers identifiers;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Files staged content as a new document and gives it the next number of its place.
     *
     * @throws Problem {@link Kind#NOT_FOUND} for place or upload, {@link Kind#FORBIDDEN}, {@link Kind#WRONG_STATE}
     */
    public DocumentView file(FileDocument command) {
        return get(idempotency.once(
                command.key(), "file-document", request(command.place(), command.fileName()), () -> fileNew(command)));
    }

    /**
     * Adds a version to the main part. The older ones stay as they are.
     *
     * @throws Problem {@link Kind#STALE} if the caller named the version they read and it is not the newest
     */
    public DocumentView addVersion(AddVersion command) {
        return get(idempotency.once(
                command.key(), "add-version", request(command.document(), command.fileName()), () -> addNew(command)));
    }

    /** Whether the caller may file at a place, asked before the bytes come. @throws Problem as {@link #file} does */
    public void requireMayFile(UUID place) {
        places.requireOpen(place);
    }

    /** Whether the caller may add a version, asked before the bytes come. @throws Problem as {@link #addVersion} does */
    public void requireMayAddVersion(UUID document) {
        rows.writable(document, RecordAct.ADD_VERSION);
    }

    /** A document the caller may see, with all versions. */
    public DocumentView get(UUID id) {
        return rows.view(rows.readable(id));
    }

    /** A version of a document the caller may see. */
    public VersionView version(UUID id) {
        return rows.readableVersion(id).view();
    }

    /**
     * Changes the metadata.
     *
     * @param readVersion the version the caller read last
     */
    public DocumentView change(UUID id, DocumentDetails given, long readVersion) {
        var document = rows.writable(id, RecordAct.CHANGE);
        checkVersion(document, readVersion);
        var before = document.details();
        var details = given.subject() == null ? given.withSubject(before.subject()) : given;
        describe(document, details);
        entities.flush();
        return rows.view(document);
    }

    /** Fills what an e-mail's header says into fields that nobody has filled. */
    void fillFromHeader(UUID id, DocumentDetails header) {
        var document = rows.writable(id, RecordAct.ATTACH_MAIL_PARTS);
        var now = document.details();
        describe(
                document,
                new DocumentDetails(
                        header.subject() == null ? now.subject() : header.subject(),
                        DocumentDetails.DEFAULT_TYPE.equals(now.type()) ? header.type() : now.type(),
                        Objects.requireNonNullElse(now.sender(), header.sender() == null ? "" : header.sender()),
                        Objects.requireNonNullElse(
                                now.recipient(), header.recipient() == null ? "" : header.recipient()),
                        now.foreignReference(),
                        now.letterDate() == null ? header.letterDate() : now.letterDate(),
                        now.receiptDate(),
                        now.dispatchDate(),
                        now.remark()));
    }

    private void describe(DocumentRecord document, DocumentDetails wanted) {
        var before = document.details();
        var after = wanted.keepingReceiptOf(before);
        var changes = Changes.none()
                .content("subject", before.subject(), after.subject())
                .content("type", before.type(), after.type())
                .content("sender", before.sender(), after.sender())
                .content("recipient", before.recipient(), after.recipient())
                .content("foreignReference", before.foreignReference(), after.foreignReference())
                .changed("letterDate", before.letterDate(), after.letterDate())
                .changed("receiptDate", before.receiptDate(), after.receiptDate())
                .changed("dispatchDate", before.dispatchDate(), after.dispatchDate())
                .content("remark", before.remark(), after.remark());
        if (changes.isEmpty()) {
            return;
        }
        document.describe(after);
        if (!Objects.equals(before.foreignReference(), after.foreignReference())) {
            identifiers.correct(document.id(), IdentifierKind.FOREIGN, after.foreignReference());
        }
        useOurReference(document);
        document.changedAt = clock.instant();
        audit.record(Act.CHANGED, object(document), changes);
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(document.id()), Lane.INTERACTIVE);
    }

    private UUID fileNew(FileDocument command) {
        var place = places.requireOpen(command.place());
        var details = command.details() == null ? DocumentDetails.none() : command.details();
        var document = new DocumentRecord(ids.next());
        document.placeId = place.id();
        document.dossierId = place.dossier();
        document.accessClassId = place.accessClass();
        document.number = numbers.next("document", place.id());
        document.state = DocumentState.FILED;
        document.describe(
                details.subject() == null ? details.withSubject(FileName.subjectOf(command.fileName())) : details);
        document.provenance = taken(command.provenance());
        document.createdBy = access.person().id();
        document.createdAt = clock.instant();
        document.changedAt = document.createdAt;
        entities.persist(document);
        var part = new DocumentPart(ids.next(), document.id(), PartKind.MAIN, 0, null);
        entities.persist(part);
        entities.flush();
        identifiers.ofDocument(document.id(), IdentifierKind.LEGACY, document.provenance.sourceId());
        identifiers.ofDocument(document.id(), IdentifierKind.FOREIGN, document.foreignReference);
        useOurReference(document);
        var version = versions.write(
                part,
                new VersionWriter.NewVersion(
                        command.staged(),
                        command.fileName(),
                        command.comment(),
                        command.provenance(),
                        document.createdBy));
        audit.record(
                Act.CREATED,
                object(document),
                Changes.none()
                        .set("number", document.number)
                        .content("subject", null, document.subject)
                        .content("file", null, version.fileName)
                        .content("sha256", null, version.view().sha256()));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(document.id()), Lane.INTERACTIVE);
        return document.id();
    }

    /** What stands on a letter that was sent stays findable. */
    private void useOurReference(DocumentRecord document) {
        if (document.dispatchDate != null) {
            places.useBusinessReference(document.placeId);
        }
    }

    private UUID addNew(AddVersion command) {
        var document = rows.writable(command.document(), RecordAct.ADD_VERSION);
        if (command.readVersion() != null) {
            checkVersion(document, command.readVersion());
        }
        var main = entities.createQuery(
                        "select p from DocumentPart p where p.documentId = :id and p.ordinal = 0", DocumentPart.class)
                .setParameter("id", document.id())
                .getSingleResult();
        var version = versions.write(
                main,
                new VersionWriter.NewVersion(
                        command.staged(),
                        command.fileName(),
                        command.comment(),
                        taken(command.provenance()),
                        access.person().id()));
        document.changedAt = version.createdAt;
        audit.record(
                Act.VERSION_ADDED,
                object(document),
                Changes.none()
                        .set("version", version.number)
                        .content("file", null, version.fileName)
                        .content("sha256", null, version.view().sha256())
                        .content("comment", null, version.comment));
        jobs.enqueue(IndexWork.ENTRY, IndexWork.document(document.id()), Lane.INTERACTIVE);
        return document.id();
    }

    /** What makes two calls the same. Not the upload: whoever repeats a call after a crash sends the bytes again. */
    private static String request(UUID target, String fileName) {
        return target + "/" + fileName;
    }

    private Provenance taken(Provenance provenance) {
        var known = Provenance.orNone(provenance);
        if (!known.isNone() && !Caller.current().isSystem()) {
            access.require(Role.RECORDS_MANAGER);
        }
        return known;
    }

    private static void checkVersion(DocumentRecord document, long readVersion) {
        if (document.version != readVersion) {
            throw new Problem(Kind.STALE, DocumentFault.CHANGED, document.version);
        }
    }

    static AuditObject object(DocumentRecord document) {
        return new AuditObject("document", document.id(), document.dossierId);
    }
}
