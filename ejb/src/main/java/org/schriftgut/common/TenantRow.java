package org.schriftgut.common;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;

/**
 * A row that belongs to a tenant.
 *
 * <p>The database's key is {@code (tenant_id, id)}. Ids are unique by themselves and the policy adds the tenant to every
 * statement, so the mapping needs the id only.
 */
@MappedSuperclass
public class TenantRow {

    @Id
    protected UUID id;

    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    public UUID id() {
        return id;
    }

    @PrePersist
    void takeTenant() {
        tenantId = Caller.current().tenant();
    }
}
