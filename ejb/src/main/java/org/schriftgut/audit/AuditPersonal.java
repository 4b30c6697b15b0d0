package org.schriftgut.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.Caller;

@Entity
@Table(name = "audit_personal")
class AuditPersonal {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    UUID tenantId;

    @Column(nullable = false, updatable = false)
    String changes;

    AuditPersonal() {}

    AuditPersonal(UUID entryId, String changes) {
        this.entryId = entryId;
        this.changes = changes;
    }

    @PrePersist
    void takeTenant() {
        tenantId = Caller.current().tenant();
    }
}
