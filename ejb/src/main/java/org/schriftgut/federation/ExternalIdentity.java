package org.schriftgut.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

/** Which account somebody of a provider is here. Held by issuer and subject: names may be given to others later. */
@Entity
@Table(name = "external_identity")
class ExternalIdentity extends TenantRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    UUID accountId;

    @Column(nullable = false, updatable = false)
    String issuer;

    @Column(nullable = false, updatable = false)
    String subject;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    ExternalIdentity() {}

    ExternalIdentity(UUID id) {
        this.id = id;
    }
}
