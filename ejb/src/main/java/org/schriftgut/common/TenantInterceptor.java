package org.schriftgut.common;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/**
 * Sets the tenant of the caller for the length of the transaction.
 *
 * <p>Runs inside the transaction interceptor. {@code set_config(…, true)} ends with the transaction, so a pooled
 * connection never carries a tenant over. Without a caller nothing is set and the policies show no row at all.
 */
@Interceptor
@InTenant
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TenantInterceptor {

    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object bindTenant(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            Caller.bound().ifPresent(caller -> bind(caller.tenant()));
        }
        return call.proceed();
    }

    private void bind(UUID tenant) {
        var bound = transaction.getResource(TenantInterceptor.class);
        if (tenant.equals(bound)) {
            return;
        }
        if (bound != null) {
            throw new IllegalStateException("A transaction serves one tenant only");
        }
        entities.createNativeQuery("select set_config('app.tenant', ?1, true)")
                .setParameter(1, tenant.toString())
                .getSingleResult();
        transaction.putResource(TenantInterceptor.class, tenant);
    }
}
