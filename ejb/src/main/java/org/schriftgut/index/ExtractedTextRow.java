package org.schriftgut.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.Caller;

@Entity
@Table(name = "extracted_text")
class ExtractedTextRow {

    @Id
    @Column(name = "version_id")
    UUID versionId;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    UUID tenantId;

    @Column(nullable = false)
    byte[] content;

    @Column(nullable = false)
    long characters;

    @Column(nullable = false)
    boolean truncated;

    @Column(name = "media_type", nullable = false)
    String mediaType;

    String problem;

    @Column(name = "extracted_at", nullable = false)
    Instant extractedAt;

    ExtractedTextRow() {}

    ExtractedTextRow(UUID versionId) {
        this.versionId = versionId;
    }

    @PrePersist
    void takeTenant() {
        tenantId = Caller.current().tenant();
    }

    ReadText view() {
        return new ReadText(versionId, mediaType, characters, truncated, problem);
    }
}
