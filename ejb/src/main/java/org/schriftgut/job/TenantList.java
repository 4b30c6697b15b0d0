package org.schriftgut.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Facade;

/** All tenants by id, through the definer function: node-wide work enters them one by one. */
@Facade
class TenantList {

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<UUID> all() {
        return entities.createNativeQuery("select list_tenants()", UUID.class).getResultList();
    }

    /** Whether the caller's tenant is suspended. */
    boolean isSuspended() {
        return !entities.createNativeQuery("select 1 from tenant where suspended_at is not null")
                .getResultList()
                .isEmpty();
    }
}
