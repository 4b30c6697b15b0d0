package org.schriftgut.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "tenant")
class TenantRecord {

    @Id
    @Column(name = "tenant_id")
    UUID id;

    @Column(nullable = false, updatable = false)
    String key;

    @Column(nullable = false)
    String name;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    TenantView view() {
        return new TenantView(id, key, name, createdAt);
    }
}
