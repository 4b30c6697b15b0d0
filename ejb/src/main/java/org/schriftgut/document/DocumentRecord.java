package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.schriftgut.access.OwnAccess;
import org.schriftgut.common.Provenance;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "document")
class DocumentRecord extends TenantRow {

    /** Instead of the subject and the file names of a stub. */
    static final String GONE = "–";

    @Column(name = "place_id", nullable = false)
    UUID placeId;

    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(name = "access_class_id", nullable = false)
    UUID accessClassId;

    /** The restriction of processing it is under, or null. */
    @Column(name = "restriction_id")
    UUID restrictionId;

    @Embedded
    OwnAccess own;

    @Column(nullable = false)
    long number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DocumentState state;

    @Column(name = "final_at")
    Instant finalAt;

    @Column(name = "final_by")
    UUID finalBy;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    @Column(name = "cancelled_by")
    UUID cancelledBy;

    @Column(name = "cancel_reason")
    String cancelReason;

    /** The approval by which it was removed or destroyed; set by the database alone. */
    @Column(name = "destroyed_by", insertable = false, updatable = false)
    UUID destroyedBy;

    /** Null in a stub, like all it was about. */
    String subject;

    String type;

    String sender;

    String recipient;

    @Column(name = "foreign_reference")
    String foreignReference;

    @Column(name = "letter_date")
    LocalDate letterDate;

    @Column(name = "receipt_date")
    LocalDate receiptDate;

    @Column(name = "dispatch_date")
    LocalDate dispatchDate;

    String remark;

    @Embedded
    Provenance provenance;

    @Column(name = "created_by", nullable = false, updatable = false)
    UUID createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Version
    long version;

    DocumentRecord() {}

    DocumentRecord(UUID id) {
        this.id = id;
    }

    void describe(DocumentDetails details) {
        subject = details.subject();
        type = details.type();
        sender = details.sender();
        recipient = details.recipient();
        foreignReference = details.foreignReference();
        letterDate = details.letterDate();
        receiptDate = details.receiptDate();
        dispatchDate = details.dispatchDate();
        remark = details.remark();
    }

    /** Of a stub nothing is told but that there was something. */
    DocumentDetails details() {
        if (state.isGone()) {
            return DocumentDetails.none().withSubject(GONE);
        }
        return new DocumentDetails(
                subject, type, sender, recipient, foreignReference, letterDate, receiptDate, dispatchDate, remark);
    }
}
