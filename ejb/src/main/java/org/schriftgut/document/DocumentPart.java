package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "document_part")
class DocumentPart extends TenantRow {

    @Column(name = "document_id", nullable = false, updatable = false)
    UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    PartKind kind;

    @Column(nullable = false)
    int ordinal;

    @Column(name = "from_version", updatable = false)
    UUID fromVersion;

    DocumentPart() {}

    DocumentPart(UUID id, UUID documentId, PartKind kind, int ordinal, UUID fromVersion) {
        this.id = id;
        this.documentId = documentId;
        this.kind = kind;
        this.ordinal = ordinal;
        this.fromVersion = fromVersion;
    }
}
