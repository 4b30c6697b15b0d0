package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Column(nullable = false)
    String subject;

    @Column(nullable = false)
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

    DocumentDetails details() {
        return new DocumentDetails(
                subject, type, sender, recipient, foreignReference, letterDate, receiptDate, dispatchDate, remark);
    }
}
