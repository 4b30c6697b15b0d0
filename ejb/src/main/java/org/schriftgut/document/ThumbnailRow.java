package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantOwned;

@Entity
@Table(name = "thumbnail")
class ThumbnailRow extends TenantOwned {

    @Id
    @Column(name = "version_id")
    UUID versionId;

    @Column(name = "blob_id", nullable = false, updatable = false)
    UUID blobId;

    @Column(nullable = false, updatable = false)
    int width;

    @Column(nullable = false, updatable = false)
    int height;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    Instant drawnAt;
}
