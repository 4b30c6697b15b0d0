package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.schriftgut.common.Provenance;
import org.schriftgut.common.TenantRow;

/** Written once; the application account may not even update the table. */
@Entity
@Immutable
@Table(name = "document_version")
class DocumentVersion extends TenantRow {

    @Column(name = "document_id", nullable = false)
    UUID documentId;

    @Column(name = "part_id", nullable = false)
    UUID partId;

    @Column(nullable = false)
    int number;

    @Column(name = "blob_id", nullable = false)
    UUID blobId;

    /** Null in a stub, and so is the hash. */
    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type", nullable = false)
    String mediaType;

    /** What reading found it to be; null until then. */
    @Formula("(select t.media_type from extracted_text t where t.tenant_id = tenant_id and t.version_id = id)")
    String foundType;

    @Column(name = "size_bytes", nullable = false)
    long sizeBytes;

    byte[] sha256;

    String comment;

    @Embedded
    Provenance provenance;

    @Column(name = "created_by", nullable = false)
    UUID createdBy;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    DocumentVersion() {}

    DocumentVersion(UUID id) {
        this.id = id;
    }

    VersionView view() {
        return new VersionView(
                id,
                documentId,
                partId,
                number,
                blobId,
                fileName == null ? DocumentRecord.GONE : fileName,
                foundType == null ? mediaType : foundType,
                sizeBytes,
                sha256 == null ? "" : HexFormat.of().formatHex(sha256),
                comment,
                Provenance.orNone(provenance),
                createdBy,
                createdAt);
    }
}
