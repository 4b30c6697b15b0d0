package org.schriftgut.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantRow;

@Entity
@Table(name = "audit_entry")
class AuditEntry extends TenantRow {

    /** docs/formats/audit-log-v2.md, "Payloads" */
    static final int FORMAT = 2;

    @Column(nullable = false, updatable = false)
    Instant at;

    @Column(updatable = false)
    UUID actor;

    @Column(name = "on_behalf_of", updatable = false)
    UUID onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    EntryKind kind;

    @Column(name = "object_kind", nullable = false, updatable = false)
    String objectKind;

    @Column(name = "object_id", nullable = false, updatable = false)
    UUID objectId;

    @Column(name = "context_id", updatable = false)
    UUID contextId;

    /** How the payload is laid out; 1 before typed text stood apart. */
    @Column(nullable = false, updatable = false)
    int format;

    /** Null if it was erased as a whole; so is the salt. */
    @Column(updatable = false)
    byte[] payload;

    @Column(updatable = false)
    byte[] salt;

    @Column(name = "leaf_hash", nullable = false, updatable = false)
    byte[] leafHash;

    AuditEntry() {}

    AuditEntry(UUID id) {
        this.id = id;
    }
}
