package org.schriftgut.common;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;

/** Something that belongs to the tenant in whose name it is stored, whatever its key is called. */
@MappedSuperclass
public class TenantOwned {

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @PrePersist
    void takeTenant() {
        tenantId = Caller.current().tenant();
    }
}
