package org.schriftgut.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantOwned;

/** What somebody typed, of one entry; erased with the object that the entry is about. */
@Entity
@Table(name = "audit_content")
class AuditContent extends TenantOwned {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(nullable = false, updatable = false)
    String changes;

    AuditContent() {}

    AuditContent(UUID entryId, String changes) {
        this.entryId = entryId;
        this.changes = changes;
    }
}
