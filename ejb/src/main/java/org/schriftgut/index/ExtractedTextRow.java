package org.schriftgut.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantOwned;

@Entity
@Table(name = "extracted_text")
class ExtractedTextRow extends TenantOwned {

    @Id
    @Column(name = "version_id")
    UUID versionId;

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

    ReadText view() {
        return new ReadText(versionId, mediaType, characters, truncated, problem);
    }
}
