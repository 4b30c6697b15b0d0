package org.schriftgut.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.schriftgut.common.TenantOwned;

@Entity
@Table(name = "audit_personal")
class AuditPersonal extends TenantOwned {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(nullable = false, updatable = false)
    String changes;

    AuditPersonal() {}

    AuditPersonal(UUID entryId, String changes) {
        this.entryId = entryId;
        this.changes = changes;
    }
}
