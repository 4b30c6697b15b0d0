package org.schriftgut.harness;

import com.arjuna.ats.jta.common.jtaPropertyManager;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Gives {@code @Resource} what a facade test can use; anything else says so when it is used. */
final class ResourcesOfTests implements ResourceInjectionServices {

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        var resource = resource((Class<?>) point.getType());
        return () -> reference(resource);
    }

    private static Object resource(Class<?> type) {
        if (type == TransactionSynchronizationRegistry.class) {
            return jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (type == ManagedThreadFactory.class && method.getName().equals("newThread")) {
                return new Thread((Runnable) arguments[0]);
            }
            throw new UnsupportedOperationException("A facade test has no " + type.getSimpleName());
        });
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        throw new UnsupportedOperationException("A facade test has no names such as " + jndiName);
    }

    private static ResourceReference<Object> reference(Object resource) {
        return new SimpleResourceReference<>(resource);
    }

    @Override
    public void cleanup() {
        // nothing was opened here
    }
}
