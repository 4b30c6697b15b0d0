package org.schriftgut.common;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row that belongs to a tenant, with an id of its own.
 *
 * <p>The database's key is {@code (tenant_id, id)}. Ids are unique by themselves and the policy adds the tenant to every
 * statement, so the mapping needs the id only.
 */
@MappedSuperclass
public class TenantRow extends TenantOwned {

    @Id
    protected UUID id;

    public UUID id() {
        return id;
    }
}
