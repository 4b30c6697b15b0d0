package org.schriftgut.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "config_version")
class ConfigVersion extends TenantRow {

    @Column(nullable = false, updatable = false)
    String part;

    @Column(nullable = false, updatable = false)
    int number;

    @Column(nullable = false, updatable = false)
    int format;

    @Column(nullable = false, updatable = false)
    String content;

    @Column(name = "content_hash", nullable = false, updatable = false)
    byte[] contentHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    ConfigOrigin origin;

    /** The set that made it; null where it was found so, and of versions made before sets were kept. */
    @Column(name = "set_id", updatable = false)
    UUID setId;

    @Column(name = "noted_by", updatable = false)
    UUID notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    Instant notedAt;

    ConfigVersion() {}

    ConfigVersion(UUID id) {
        this.id = id;
    }

    String hex() {
        return HexFormat.of().formatHex(contentHash);
    }
}
